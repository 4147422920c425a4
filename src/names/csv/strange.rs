//! Tables that say little of themselves: no known header, names with signs in them, rows that are too long, several names in a cell.

use super::super::{Groups, Reading, Reason, Seems, read};

const TWO: [&str; 2] = ["Campaign - acme - Delivery, EU", "Campaign - acme - admin"];

fn names(text: &str) -> Vec<String> {
    read(text.as_bytes()).names.iter().map(str::to_owned).collect()
}

fn places(text: &str) -> Vec<(usize, Reason)> {
    read(text.as_bytes()).unreadable.iter().map(|place| (place.line, place.reason)).collect()
}

fn groups(text: &str) -> Vec<String> {
    Groups::reading(text.as_bytes()).0.iter().map(str::to_owned).collect()
}

/// `rows` with their cells in quotes, parted by `sign`.
fn quoted(rows: &[[&str; 2]], sign: char) -> String {
    let rows: Vec<String> = rows.iter().map(|[a, b]| format!("\"{a}\"{sign}\"{b}\"\n")).collect();
    rows.concat()
}

#[test]
fn cells_in_quotes_are_cells_whatever_the_header_says() {
    let rows = [[TWO[0], "Adobe Campaign"], [TWO[1], "Adobe Campaign"]];
    for sign in [',', ';', '\t'] {
        assert_eq!(names(&quoted(&rows, sign)), TWO);
        assert_eq!(names(&quoted(&rows[..1], sign)), TWO[..1]);
        assert_eq!(names(&quoted(&rows.map(|[name, product]| [product, name]), sign)), TWO);
        for header in [["Zugriffsprofil", "Lösung"], ["プロファイル", "製品"], ["Access", "Solution"]] {
            let text = quoted(&[header], sign) + &quoted(&rows, sign);
            assert_eq!(names(&text), TWO, "{text}");
            assert_eq!(read(text.as_bytes()).products, [("Adobe Campaign".to_owned(), 2)]);
        }
    }
    // Another product's profile in the first row is no header.
    let mixed = [["Photos", "Adobe Photoshop"], rows[0], rows[1]];
    assert_eq!(names(&quoted(&mixed, ',')), ["Photos", TWO[0], TWO[1]]);
    // Quotes that are no cell's.
    assert_eq!(names("\"EMEA\" Campaign, north\n\"APAC\" Campaign, south\n").len(), 2);
}

#[test]
fn an_unknown_header_above_names_with_commas() {
    for header in [
        "Access profile;Solution",
        "Nombre para mostrar;Producto",
        "Zugang;Bereich",
        "Weergavenaam;Oplossing",
        "표시 이름;솔루션",
        "顯示名稱;解決方案",
    ] {
        for sign in [";", "\t"] {
            let [a, b] = TWO;
            let text = format!("{header}\n{a};Adobe Campaign\n{b};Adobe Campaign\n").replace(';', sign);
            assert_eq!(names(&text), TWO, "{text}");
            let text = format!("{header}\n{a};Marketing\n{b};Sales\n").replace(';', sign);
            assert_eq!(names(&text), TWO, "{text}");
        }
    }
    let [a, b] = ["Campaign - acme - delivery", "Campaign - acme - admin"];
    assert_eq!(names(&format!("Access profile,Solution\n{a},Adobe Campaign\n{b},Adobe Campaign\n")), [a, b]);
    assert_eq!(names(&format!("{a};Adobe Campaign - prod\n{b};Adobe Campaign - prod\n")), [a, b]);
}

#[test]
fn a_plain_list_is_no_table_for_a_sign_in_its_names() {
    for list in [
        "Campaign;acme;a\nCampaign;acme;b\n",
        "Photos;x\nCampaign - acme - a;x\nCampaign - globex - b;x\n",
        "Adobe Campaign_delivery,EU\nAdobe Campaign_admin,EU\n",
        "Campaign - acme - a,EU\nCampaign - acme - b,US\n",
        "Campaign - acme - Delivery, EU\nCampaign - acme - Delivery, US\n",
        "Marketing, Adobe Campaign\n",
    ] {
        assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
    }
}

#[test]
fn a_row_longer_than_its_table_is_told_and_never_cut() {
    for header in ["Product profile,Product", "Access profile,Solution", "프로필,제품"] {
        let text =
            format!("{header}\nCampaign - acme - Delivery, EU,Adobe Campaign\nCampaign - acme - a,Adobe Campaign\n");
        assert_eq!((names(&text), places(&text)), (vec!["Campaign - acme - a".to_owned()], vec![(2, Reason::LongRow)]));
        assert_eq!(read(text.as_bytes()).products, [("Adobe Campaign".to_owned(), 1)]);
    }
    let alone = read(b"Product profile,Product\nCampaign - acme - Delivery, EU,Adobe Campaign\n");
    assert_eq!((alone.names.len(), alone.seems), (0, Some(Seems::Unclear)));
    assert_eq!(
        (names("Name,Users\nx\ny,1,2,3\n"), places("Name,Users\nx\ny,1,2,3\n")),
        (vec!["x".to_owned()], vec![(3, Reason::LongRow)])
    );
    // Empty cells at the end are no news.
    assert_eq!(names("Name,Users\nx,1,,\ny,2,\n"), ["x", "y"]);
    let rows: Vec<String> = (0..20).map(|number| format!("{number};Campaign - {number};f\n")).collect();
    let headless = rows.concat() + "20;Campaign - g;h;i\n";
    assert_eq!(places(&headless), [(21, Reason::LongRow)]);
}

#[test]
fn several_profiles_in_a_cell_are_as_many_names() {
    let two = ["Campaign - acme - admin", "Campaign - acme - delivery"];
    let cell = format!("\"{}\"", two.join(","));
    for text in [
        format!("User Group Name,Description,Product Profiles\nG1,,{cell}\n"),
        format!("Name,Product Configurations\nAda,{cell}\n"),
        format!("メール,ユーザー名,製品構成\nada@acme.example,ada,{cell}\n"),
        format!("氏名,製品構成\n太郎,{cell}\n花子,{}\n", two[0]),
        format!("Product profile\n{cell}\n"),
        format!("Product profile,Members\n\"{}\",1\n", two.join("\n")),
        two.join(","),
        two.join(" ; "),
        two.join(" | "),
        two.join("\t"),
        format!("\"{}\"\n", two.join("\",\"")),
        format!("{cell}\n"),
    ] {
        assert_eq!((names(&text), places(&text)), (two.map(str::to_owned).to_vec(), vec![]), "{text}");
    }
}

#[test]
fn what_may_be_two_names_or_one_is_told_with_its_line() {
    let export = |cells: &[&str]| {
        let rows: Vec<String> = cells.iter().map(|cell| format!("a@acme.example,\"{cell}\"\n")).collect();
        "Email,Product Configurations\n".to_owned() + &rows.concat()
    };
    let halves = export(&["Campaign - acme - admin", "Campaign - acme - Delivery,EU"]);
    assert_eq!(
        (names(&halves), places(&halves)),
        (vec!["Campaign - acme - admin".to_owned()], vec![(3, Reason::Unclear)])
    );
    let shown = export(&["Campaign - acme - Delivery,EU", "EU"]);
    assert_eq!(
        (names(&shown), places(&shown)),
        (vec!["Campaign - acme - Delivery".to_owned(), "EU".to_owned()], vec![])
    );
    let line = "Campaign - acme - admin, Campaign - acme - delivery, Photos\nCampaign - acme - x\n";
    assert_eq!((names(line), places(line)), (vec!["Campaign - acme - x".to_owned()], vec![(1, Reason::Unclear)]));
    let broken = "Product profile,Members\n\"Campaign - acme -\nadmin\",1\nCampaign - acme - x,2\n";
    assert_eq!((names(broken), places(broken)), (vec!["Campaign - acme - x".to_owned()], vec![(2, Reason::LineBreak)]));
}

#[test]
fn tables_of_groups_are_known_by_their_internal_names() {
    for text in [
        "delivery\tDelivery operators\nadmin\tAdministrators\n",
        "Delivery operators\tdelivery\nAdministrators\tadmin\n",
        "delivery;Delivery operators\nadmin;Administrators\n",
        "delivery,Delivery operators\nadmin,Administrators\n",
        "Internal name\tLabel\ndelivery\tDelivery operators\nadmin\tAdministrators\n",
        "delivery\t3\nadmin\t4\n",
        "delivery\t\nadmin \n",
        "delivery, admin\n",
    ] {
        assert_eq!(groups(text), ["delivery", "admin"], "{text}");
    }
}

#[test]
fn a_group_may_be_called_as_a_header_is() {
    for word in ["group", "name", "internal_name", "profile"] {
        assert_eq!(groups(&format!("{word}\nadmin\nworkflowSupervisor\n")), [word, "admin", "workflowSupervisor"]);
    }
    for header in ["Internal name", "Name", "groupName", "Group", "Nombre interno"] {
        assert_eq!(groups(&format!("{header}\nadmin\ndelivery\n")), ["admin", "delivery"], "{header}");
    }
    assert_eq!(groups("name\nCampaign managers\nadmin\n"), ["Campaign managers", "admin"]);
}

#[test]
fn one_name_of_two_products_is_two_profiles() {
    let text = "groupName,type,productName\nA,PRODUCT_PROFILE,P\nA,PRODUCT_PROFILE,Q\nA,PRODUCT_PROFILE,Q\n";
    let reading: Reading = read(text.as_bytes());
    assert_eq!((reading.names.len(), reading.duplicates), (2, 1));
}

#[test]
fn a_type_in_words_is_no_header() {
    let [a, b] = ["Kampanj_globex_ops", "Kampanj_globex_Säljare"];
    for (text, user_groups, left_out) in [
        (format!("Group Name,Type\n{a},Product profile\n{b},User group\n"), 1, 0),
        (format!("groupName,type\n{a},Product Profile\n{b},User Group\nAdministrators,Sysadmin Group\n"), 1, 1),
        (format!("Groepsnaam;Type\n{a};Productprofiel\n{b};Productprofiel\n"), 0, 0),
        (format!("type;groupName\nPerfil de producto;{a}\nGrupo de usuarios;{b}\n"), 1, 0),
        (format!("그룹 이름\t유형\n{a}\t제품 프로필\n{b}\t사용자 그룹\n"), 1, 0),
        (format!("{a},Produktprofil\n{b},Produktprofil\n"), 0, 0),
    ] {
        let reading = read(text.as_bytes());
        assert_eq!((names(&text), places(&text)), (vec![a.to_owned(), b.to_owned()], vec![]), "{text}");
        assert_eq!((reading.user_groups.len(), reading.left_out), (user_groups, left_out), "{text}");
    }
}

#[test]
fn no_name_above_a_title_is_lost() {
    for title in ["Product profile", "Productprofiel", "제품 프로필", "產品設定檔"] {
        let list = format!("AC7 - globex - ops\n{title}\nAC7 - globex - dev\n");
        assert_eq!(names(&list), list.lines().collect::<Vec<_>>());
        let two = format!("Kampagne_globex_ops\n{title}\n");
        assert_eq!(names(&two), two.lines().collect::<Vec<_>>());
        assert_eq!(names(&format!("ACME, 2026\n{title}\nAC7 - globex - ops\n")), ["AC7 - globex - ops"]);
    }
    let table = "Campaign - acme - a\nCampaign - acme - b\nName,Members\nCampaign - acme - c,2\n";
    assert_eq!(places(table), [(1, Reason::Unclear), (2, Reason::Unclear)]);
}

#[test]
fn without_a_header_the_column_of_names_is_the_one_whose_cells_begin_alike() {
    for (table, expected) in [
        (
            "4,16,ACC - acme - B2B,Users of EU\n24,10,ACC - acme - 50%,for Campaign - acme\n37,16,ACC - acme - ops,All\n",
            &["ACC - acme - B2B", "ACC - acme - 50%", "ACC - acme - ops"][..],
        ),
        ("3;XMP_globex_ops;Usuarios de la campaña\n4;XMP_globex_dev;Todos\n", &["XMP_globex_ops", "XMP_globex_dev"]),
        ("18,for Campaign - acme,Kampanj - acme - x,Adobe Campaign Classic\n", &["Kampanj - acme - x"]),
        ("Campaign - acme - report,9\n", &["Campaign - acme - report"]),
        ("AC_globex_ops,9\nAC_globex_dev,10\n", &["AC_globex_ops", "AC_globex_dev"]),
        ("Profile,Members\n=\"AC_globex_ops\",9\n", &["AC_globex_ops"]),
    ] {
        assert_eq!(names(table), expected, "{table}");
    }
    for list in ["Campaign - acme - Team, 9\n", "Sales,9\n", "Campaign - acme - Team 1,2\nCampaign - acme - Team 3,4\n"]
    {
        assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
    }
}

#[test]
fn every_column_of_names_is_read_wherever_it_stands() {
    let all = ["a", "b", "c", "d"].map(|end| format!("Campaign - acme - {end}"));
    let [a, b, c, d] = &all;
    for text in [
        format!("{a}\t{b}\n{c}\t{d}\n"),
        format!("Prod\tStage\n{a}\t{b}\n{c}\t{d}\n"),
        format!("Prod,Stage\n{a},{b}\n{c},{d}\n"),
        format!("Old name,New name\n{a},{b}\n{c},{d}\n"),
        format!("User,Profile,Profile\nAnna,{a},{b}\nBert,{c},{d}\n"),
        format!("User,Profile,Profile\nAnna,{a},{b}\nBert,{b},{c}\nCleo,{d},\n"),
        format!("User\tProfile 1\tProfile 2\nAnna\t{a}\t{b}\nBert\t{c}\t{d}\n"),
        format!("anna@x.example;{a};{b}\nbert@x.example;{c};{d}\n"),
        format!("{a}\t\n\t{b}\n{c}\t{d}\n"),
        format!("{a}    {b}\n{c}    {d}\n"),
        format!("Ürün profili;Sahne\n{a};{b}\n{c};{d}\n"),
        format!("製品プロファイル,説明\n{a},{b}\n{c},{d}\n"),
        format!("name = {a}\nname = {b}\nname = {c}\nname = {d}\n"),
    ] {
        let mut read = names(&text);
        read.sort();
        assert_eq!((read, places(&text)), (all.to_vec(), vec![]), "{text}");
    }
    // What begins as the names do and is known to be something else is none.
    let beside = format!("Profile,Description\n{a},{b} of old\n{c},{d} of old\n");
    assert_eq!(names(&beside), [a.as_str(), c]);
    let products =
        "Profile,P\nAdobe Campaign - acme - a,Adobe Campaign - prod\nAdobe Campaign - acme - b,Adobe Campaign - prod\n";
    assert_eq!(names(products), ["Adobe Campaign - acme - a", "Adobe Campaign - acme - b"]);
}

#[test]
fn a_cell_is_quoted_where_its_signs_need_it() {
    assert_eq!(
        names("Campaign - acme - a\n\"Campaign - acme - 50,5\"\n"),
        ["Campaign - acme - a", "Campaign - acme - 50,5"]
    );
    assert_eq!(read(b"Name,Users\n").seems, Some(Seems::EmptyColumn));
}

#[test]
fn administrators_are_left_out_in_the_consoles_words_too() {
    let text = "Group Name,Type\nCampaign - acme - a,Product profile\nAdmins,System admin\nSupport,Support admin\n";
    assert_eq!((names(text), read(text.as_bytes()).left_out), (vec!["Campaign - acme - a".to_owned()], 2));
}

#[test]
fn a_table_is_one_whatever_products_stand_in_it() {
    let all = ["Campaign_acme_admin", "AEM Sites", "Adobe Analytics", "Campaign_acme_ops"];
    for header in ["產品設定檔|使用者數\n", "Name|Anzahl Benutzer\n", "Nom|Membres\n", ""] {
        let rows: Vec<String> = all.iter().zip(["116", "87", "20", "73"]).map(|(a, b)| format!("{a}|{b}\n")).collect();
        assert_eq!(names(&(header.to_owned() + &rows.concat())), all, "{header}");
    }
    for title in ["Adobe Campaign profiles, November 2026\n\n", "Profils, groupes; tous\n", "Profils\n"] {
        let text = format!("{title}Nom du profil,Utilisateurs\nCampaign - acme - a,52\nAEM Sites,132\n");
        assert_eq!(names(&text), ["Campaign - acme - a", "AEM Sites"], "{title}");
    }
    let capitals = "PROFILE_NAME;USER_COUNT\nCampaign - acme - a;3\nAEM Sites;4\n";
    assert_eq!(names(capitals), ["Campaign - acme - a", "AEM Sites"]);
    // What begins as the names do is no title.
    let list = "Campaign - acme - Delivery, EU\nCampaign - acme - x,Users\nCampaign - acme - ops,3\n";
    assert_eq!(names(list), list.lines().collect::<Vec<_>>());
    let once = "Produit,Nom du profil\nAdobe Campaign,Campaign - acme - a\n,Campaign - acme - b\n";
    assert_eq!(names(once), ["Campaign - acme - a", "Campaign - acme - b"]);
}
