//! Draws the README's pictures from the real screen: `cargo run --example pictures`.

#[path = "../../tests/support/stage.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod stage;
mod svg;

use std::path::Path;

use ims_setup::campaign::measured::{Answer, Asked, Local, Pdump, Redir};
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::words::catalogue::{LANGUAGES, Words};
use stage::Stage;
use svg::svg;

/// An account that lacks little: the callback server is still http.
const ACCOUNT: &str = "<space><down><space><down><space><pgdn>9400<tab>9400<pgdn><space><pgdn>Campaign1<tab>\
    s3cr3t-0123456789abcdef9f2c<tab><tab>http://campaign.acme.example<tab>0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>\
    Campaign - acme - (.*)<tab><tab><tab>acme";

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pictures");
    let mut account = Stage::new();
    account.keys(ACCOUNT).keys("<s-tab><s-tab><s-tab><s-tab><s-tab>");
    save(&folder, "account", &account)?;
    for language in LANGUAGES.into_iter().filter(|language| matches!(language.tag, "ko" | "zh-Hant")) {
        account.look.words = Words::new(language);
        save(&folder, &format!("account-{}", language.tag), &account)?;
    }
    save(&folder, "console", &measured())?;
    let mut mask = Stage::new();
    mask.keys(ACCOUNT).keys("<s-tab><s-tab><s-tab><s-tab><s-tab><c-f><c-s><c-s><right><enter><tab>");
    mask.paste("Campaign - acme - admin\nCampaign - acme - delivery\nCampaing - acme - delivery\nMarketing - acme\n");
    save(&folder, "mask", &mask)
}

/// The console a build behind a server that was measured.
fn measured() -> Stage {
    let url = "https://campaign.acme.example".to_owned();
    let redir = Redir { status: "OK".to_owned(), build: Some(9400), instance: Some("prod".to_owned()) };
    let mut stage = Stage::new();
    stage.disk.world = vec![
        Answer::Server(Asked::of(&url, Ok(redir))),
        Answer::Local(Box::new(Local {
            folder: Some("/usr/local/neolane/nl7".to_owned()),
            pdump: Some(Ok(Pdump { build: 9400, runs: true })),
            ..Local::default()
        })),
    ];
    stage.wizard.measuring = Measuring::reaching(Reach { network: true, local: true, url: Some(url), login: None });
    stage.keys("<space><down><space><down><space><pgdn>9399<tab>");
    stage
}

fn save(folder: &Path, name: &str, stage: &Stage) -> std::io::Result<()> {
    let (buffer, cursor) = stage.drawn();
    std::fs::write(folder.join(format!("{name}.svg")), svg(&buffer, Some(cursor), "ims-setup"))
}
