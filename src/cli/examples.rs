//! What is typed: the examples of the manual, each of which a test runs.

/// A command, nothing for the wizard, and lines of a shell that use it.
pub const EXAMPLES: [(&str, &[&str]); 12] = [
    ("", &["ims-setup -i prod", "ims-setup --from prod.ims.yaml --names profiles.csv", "ims-setup --plain --lang ko"]),
    (
        "check",
        &[
            "ims-setup check --offline prod.ims.yaml",
            "ims-setup check --offline --strict --json *.ims.yaml",
            "ims-setup check --offline --format nagios prod.ims.yaml",
            "ims-setup check --dry-run prod.ims.yaml",
            "ims-setup check --offline --bundle support.tar --yes prod.ims.yaml",
        ],
    ),
    (
        "write",
        &[
            "ims-setup write --answers answers.yaml --dry-run",
            "ims-setup write --answers answers.yaml --secret-file secret",
            "ims-setup write --answers answers.yaml --force --editor-hint",
        ],
    ),
    (
        "mask",
        &[
            "ims-setup mask 'Campaign - acme - (.*)' 'Campaign - acme - admin'",
            "ims-setup mask --from prod.ims.yaml --names profiles.csv \\\n  --groups groups.txt",
            "ims-setup mask --infer --names profiles.csv",
        ],
    ),
    ("rehearse", &["ims-setup rehearse prod.ims.yaml --users users.json --groups groups.txt"]),
    (
        "show",
        &[
            "ims-setup show prod.ims.yaml",
            "ims-setup show --format markdown prod.ims.yaml > ticket.md",
            "ims-setup show --format setimsoauth prod.ims.yaml > setimsoauth.sh",
        ],
    ),
    ("drafts", &["ims-setup drafts", "ims-setup drafts path -i prod", "ims-setup drafts delete -i prod"]),
    ("themes", &["ims-setup themes", "ims-setup themes midnight > my-theme.yaml"]),
    ("schema", &["ims-setup schema > ims-setup.schema.json"]),
    (
        "completions",
        &[
            "mkdir -p ~/.local/share/bash-completion/completions\n\
             ims-setup completions bash \\\n  > ~/.local/share/bash-completion/completions/ims-setup",
            "mkdir -p ~/.local/share/zsh/site-functions\n\
             ims-setup completions zsh > ~/.local/share/zsh/site-functions/_ims-setup",
            "mkdir -p ~/.config/fish/completions\n\
             ims-setup completions fish > ~/.config/fish/completions/ims-setup.fish",
        ],
    ),
    ("man", &["ims-setup man check | man -l -"]),
    ("help", &["ims-setup help check"]),
];

/// The examples of a command, in roff.
pub(super) fn roff(command: &str) -> String {
    let lines = EXAMPLES.iter().filter(|(of, _)| *of == command).flat_map(|(_, lines)| *lines);
    let shown: Vec<String> = lines.map(|line| [".nf\n", &escaped(line), "\n.fi\n"].concat()).collect();
    shown.join(".PP\n")
}

/// A line as roff shows it: none of these lines begins as a request does.
pub(super) fn escaped(line: &str) -> String {
    line.replace('\\', "\\(rs").replace('-', "\\-").replace('\'', "\\(aq").replace('~', "\\(ti")
}
