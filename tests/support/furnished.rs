//! A home with everything that the manual's and README's commands speak of.

use std::fs;

use super::campaign::{File, Home};

/// What the examples speak of.
pub fn furnished() -> Home {
    let home = Home::new();
    for name in ["prod.ims.yaml", "answers.yaml", "a.yaml"] {
        home.file(name, &File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    }
    for name in ["secret", "prod.ims.secret"] {
        home.write(name, "s3cr3t-0123456789abcdef9f2c\n");
    }
    home.write("profiles.csv", "Campaign - acme - admin\nCampaign - acme - delivery\n");
    home.write("groups.txt", "admin\ndelivery\n");
    home.write(
        "users.json",
        r#"{"lastPage":true,"result":"success","users":[{"email":"a@acme.example","status":"active","groups":["Campaign - acme - admin"]}]}"#,
    );
    fs::create_dir_all(home.path("state/ims-setup")).expect("is made");
    home
}
