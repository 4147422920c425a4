//! `--editor-hint`: what there is to say of it, once the file is written.

use std::io;

use crate::front::batch::Io;
use crate::front::resume_command::quoted;
use crate::setup::document::{editor_hint, hinted_schema};
use crate::wizard::Wizard;
use crate::wizard::msg::OnDisk;
use crate::words::Look;

/// Tells where the file does not name `schema` all the same, and where there is no such file yet.
pub fn tell(schema: &str, wizard: &Wizard, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    let OnDisk::Present { text, .. } = &wizard.on_disk else { return Ok(()) };
    let shown = |text: &str| look.glyphs.visible(text);
    if hinted_schema(text.expose()) != Some(schema) {
        let parts = [
            ("file", shown(&wizard.output.display().to_string()).into()),
            ("line", shown(&editor_hint(schema)).into()),
        ];
        return writeln!(io.err, "{}", look.words.with("editor-hint-not-set", &parts));
    }
    // An address is somebody else's to keep.
    let folder = wizard.output.parent().filter(|_| !schema.contains("://"));
    let Some(file) = folder.map(|folder| folder.join(schema)).filter(|file| !file.exists()) else { return Ok(()) };
    let command = format!("ims-setup schema > {}", quoted(&file.display().to_string()));
    let parts = [("schema", shown(schema).into()), ("command", shown(&command).into())];
    writeln!(io.err, "{}", look.words.with("editor-hint-no-schema", &parts))
}
