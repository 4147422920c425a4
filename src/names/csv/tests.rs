use super::super::{Groups, Reading, Unreadable, read};
use super::*;

fn listed(text: &str) -> Vec<String> {
    let reading = read(text.as_bytes());
    assert_eq!(reading.unreadable, [], "{text}");
    reading.names.iter().map(str::to_owned).collect()
}

const TWO: [&str; 2] = ["Campaign - acme - delivery", "Campaign - acme - admin"];

/// The two names under `header`, with its delimiter, a product and a number beside each.
fn table(header: &str) -> String {
    let delimiter = [';', '\t', ','].into_iter().find(|sign| header.contains(*sign)).expect("a delimiter");
    let place = header.split(delimiter).position(|cell| cell.starts_with('*')).expect("a marked column");
    let mut text = format!("{}\r\n", header.replace('*', ""));
    for (number, name) in TWO.iter().enumerate() {
        let mut cells = vec!["Adobe Campaign - x".to_owned(), number.to_string()];
        cells.insert(place, (*name).to_owned());
        text.push_str(&cells.join(&delimiter.to_string()));
        text.push_str("\r\n");
    }
    text
}

#[test]
fn the_header_is_known_in_the_readers_language() {
    for header in [
        "*Product Profile,Product,Members",
        "Product;*Profile name;Members",
        "*Productprofiel,Product,Leden",
        "*Naam van het productprofiel\tProduct\tGebruikers",
        "*Configuratienaam;Product;Leden",
        "*Perfil de producto,Producto,Miembros",
        "*Nombre del perfil de producto;Producto;Miembros",
        "Producto\t*Nombre de la configuración\tMiembros",
        "*제품 프로필,제품,멤버",
        "제품;*프로필 이름;멤버",
        "*Produktprofil,Produkt,Medlemmar",
        "*Produktprofile,Produkt,Mitglieder",
        "Produktname,*Name des Produktprofils,Beschreibung",
        "*Namn på produktprofil;Produkt;Medlemmar",
        "*產品設定檔,產品,成員",
        "產品,*設定名稱,成員",
        // Not one of our languages: told by the numbers under it.
        "*製品プロファイル,製品,メンバー",
        "*Nom du profil;Produit;Membres",
    ] {
        assert_eq!(listed(&table(header)), TWO, "{header}");
    }
}

#[test]
fn a_title_above_the_header_is_none_of_the_names() {
    let rows = "Campaign - acme - delivery,1\nCampaign - acme - admin,2\n";
    for title in [
        "Exported on 2026-11-01\n",
        "Product profiles of ACME\n\n",
        "Product profiles, 2026-11-01\n",
        "Acme\nNovember\n",
    ] {
        assert_eq!(listed(&format!("{title}Product profile,Members\n{rows}")), TWO, "{title}");
        // Where nobody knows the header, the title may have one cell only.
        let title = title.replace(',', " of");
        assert_eq!(listed(&format!("{title}メンバー,人数\n{rows}")), TWO, "{title}");
    }
    assert_eq!(listed(&format!("Exported today\nProduct profile\n{}\n", TWO.join("\n"))), TWO);
}

const USERS: &str = "Identity Type,Username,Email,Product Configurations,Admin Roles,Product Configurations Administered,User Groups\n\
    Federated ID,ada@acme.example,ada@acme.example,\"Campaign - acme - delivery,Campaign - acme - admin\",Org,Campaign - acme - secret,Everyone\n\
    Federated ID,bob@acme.example,bob@acme.example,\"Campaign - acme - delivery,All Apps, 1 TB\",,,\n\
    Federated ID,eve@acme.example,eve@acme.example,,,,\n";

#[test]
fn the_users_export_gives_each_profile_once_and_nothing_that_is_administered() {
    assert_eq!(listed(USERS), ["Campaign - acme - delivery", "Campaign - acme - admin", "All Apps, 1 TB"]);
    // The console of another language, a spreadsheet's delimiter, blanks behind the commas.
    let dutch = "E-mailadres;Productconfiguraties;Beheerde productconfiguraties\n\
        ada@acme.example;\"Campaign - acme - delivery, Campaign - acme - admin\";Campaign - acme - x\n";
    assert_eq!(listed(dutch), TWO);
}

const CLI: &str = "groupName,type,adminGroupName,memberCount,productName,licenseQuota\n\
    _org_admin,SYSADMIN_GROUP,,4,,\n\
    Campaign - acme - delivery,PRODUCT_PROFILE,_admin_Campaign - acme - delivery,7,Adobe Campaign - prod,UNLIMITED\n\
    _admin_Campaign - acme - delivery,PROFILE_ADMIN_GROUP,,1,,\n\
    Campaign - acme - admin,PRODUCT_PROFILE,,3,Adobe Campaign - prod,\n\
    Photos,PRODUCT_PROFILE,,3,Photoshop,\n\
    Photos,PRODUCT_PROFILE,,3,Photoshop,\n\
    Marketing DE,USER_GROUP,,31,,\n";

#[test]
fn a_table_of_the_api_is_filtered_by_type_as_its_json_is() {
    let reading = read(CLI.as_bytes());
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), [TWO[0], TWO[1], "Photos", "Marketing DE"]);
    assert_eq!((reading.left_out, reading.duplicates, reading.user_groups.as_slice()), (2, 1, &[3][..]));
    assert_eq!(reading.products, [("Adobe Campaign - prod".to_owned(), 2), ("Photoshop".to_owned(), 1)]);
    assert_eq!((reading.names.product(1), reading.names.product(3)), (Some("Adobe Campaign - prod"), None));
    // Without its header the types still show themselves.
    let (_, headless) = CLI.split_once('\n').expect("a header");
    assert_eq!(read(headless.as_bytes()).left_out, 2);
}

#[test]
fn a_plain_list_is_never_cut() {
    for list in [
        "Sales, North\nMarketing, South\n",
        "Campaign - acme, 1\nCampaign - acme, 2\n",
        "Campaign - acme,1\nCampaign - acme,2\n",
        "Campaign; acme; 2025\nCampaign; acme; 2026\n",
        "Campaign - a\nSales; x; y\n",
        "Group A, old\nName, new\n",
        "Campaign - acme - a, b\n",
        "Profile, or not\nCampaign - a\nCampaign - b\nCampaign - c\n",
    ] {
        assert_eq!(listed(list), list.lines().collect::<Vec<_>>(), "{list}");
        let headed = format!("Product profile\n{list}");
        assert_eq!(listed(&headed), list.lines().collect::<Vec<_>>(), "{headed}");
    }
}

#[test]
fn delimiters_inside_the_names_do_not_win_over_the_tables_own() {
    assert_eq!(
        listed("Profile\tMembers\nSales, North; x\t3\nSales, South; y\t4\n"),
        ["Sales, North; x", "Sales, South; y"]
    );
    assert_eq!(listed("Profile;Members\nSales, North;3\nSales, South;4\n"), ["Sales, North", "Sales, South"]);
    assert_eq!(listed("ID, Product profile\n1, A\n2, B\n"), ["A", "B"]);
    assert_eq!(listed("sep=|\nID|Name\n1|A, a\n"), ["A, a"]);
}

/// The groups in `text`, with what was read.
fn groups(text: &str) -> (Vec<String>, Reading) {
    let (groups, reading) = Groups::reading(text.as_bytes());
    (groups.iter().map(str::to_owned).collect(), reading)
}

#[test]
fn groups_come_in_every_form_that_names_come_in() {
    assert_eq!(groups("Label;Internal name\nAdministrators;admin\nDelivery;delivery\n").0, ["admin", "delivery"]);
    assert_eq!(groups("Etiqueta,Nombre interno\nAdministradores,admin\n").0, ["admin"]);
    assert_eq!(groups(r#"["admin","delivery"]"#).0, ["admin", "delivery"]);
    assert_eq!(groups("a, b\nc\n").0, ["a, b", "c"]);
    let (found, reading) = groups("admin\nde\u{7}livery\noffer\n");
    assert_eq!(found, ["admin", "offer"]);
    assert_eq!(reading.unreadable, [Unreadable { line: 2, reason: Reason::ControlCharacters }]);
}

#[test]
fn a_table_of_many_rows_can_be_stopped() {
    let text = format!("Product profile,Members\n{}", "Campaign - a,1\n".repeat(5_000));
    assert!(super::super::read_owned(text.into_bytes(), &mut |done| done < 2_000).is_none());
}

#[test]
fn no_byte_parts_a_list_under_a_header_of_one_cell() {
    let reading = read(b"name\nCampaign - a\nCampaign - \xff\n");
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["Campaign - a"]);
    assert_eq!(reading.unreadable, [Unreadable { line: 3, reason: Reason::NotUtf8 }]);
}
