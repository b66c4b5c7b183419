//! Query options: what goes over the wire.

mod common;

use graph_core::http::{HeaderName, HeaderValue};
use graph_core::query::{Filter, Preference};
use graph_core::types::{Date, DateTimeOffset, Duration, Flags, Guid};
use graph_core::{GraphComplex, GraphEntity, GraphEnum, Request};

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/directoryObjects", odata = "microsoft.graph.directoryObject")]
struct DirectoryObject {
    #[graph_entity(read_only)]
    id: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(base)]
    directory_object: DirectoryObject,
    display_name: Option<String>,
    mail: Option<String>,
    age: Option<i32>,
    account_enabled: Option<bool>,
    created_date_time: Option<DateTimeOffset>,
    birthday: Option<Date>,
    lead_time: Option<Duration>,
    external_id: Option<Guid>,
    state: Option<State>,
    channels: Option<Flags<State>>,
    address: Option<Address>,
    proxy_addresses: Option<Vec<String>>,
    assigned_licenses: Vec<AssignedLicense>,
    manager: Option<Box<User>>,
    groups: Option<Vec<Group>>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
struct Group {
    #[graph_entity(read_only)]
    id: Option<String>,
    display_name: Option<String>,
    owners: Option<Vec<User>>,
}

#[derive(Debug, Default, GraphComplex)]
struct Address {
    city: Option<String>,
}

#[derive(Debug, Default, GraphComplex)]
struct AssignedLicense {
    sku_id: Option<Guid>,
    disabled_plans: Vec<Guid>,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum State {
    Active,
    Inactive,
    Other(String),
}

const GUID: &str = "e71fa706-a706-e71f-06a7-1fe706a71fe7";

fn guid() -> Guid {
    GUID.parse().unwrap()
}

fn query<O>(request: &Request<O>) -> String {
    request.to_http().unwrap().uri().query().unwrap_or_default().to_owned()
}

#[test]
fn filters_are_written_by_the_rules_of_odata() {
    let time: DateTimeOffset = "2016-12-31T23:58:36.6670033-08:00".parse().unwrap();
    let cases: Vec<(Filter<User>, &str)> = vec![
        (User::DISPLAY_NAME.eq("O'Brien"), "displayName eq 'O''Brien'"),
        (User::DISPLAY_NAME.ne(String::new()), "displayName ne ''"),
        (User::AGE.gt(30), "age gt 30"),
        (User::AGE.ge(30), "age ge 30"),
        (User::AGE.lt(-1), "age lt -1"),
        (User::AGE.le(0), "age le 0"),
        (User::ACCOUNT_ENABLED.eq(true), "accountEnabled eq true"),
        (User::CREATED_DATE_TIME.ge(time), "createdDateTime ge 2016-12-31T23:58:36.6670033-08:00"),
        (User::BIRTHDAY.eq("2000-02-29".parse::<Date>().unwrap()), "birthday eq 2000-02-29"),
        (User::LEAD_TIME.gt("-PT17.5S".parse::<Duration>().unwrap()), "leadTime gt duration'-PT17.5S'"),
        (User::EXTERNAL_ID.eq(guid()), "externalId eq e71fa706-a706-e71f-06a7-1fe706a71fe7"),
        (User::STATE.eq(State::Active), "state eq 'active'"),
        (User::STATE.is_in([State::Active, State::Other("new".to_owned())]), "state in ('active','new')"),
        (User::AGE.is_in([0; 0]), "false"),
        (User::CHANNELS.has(State::Inactive), "channels has 'inactive'"),
        (User::MAIL.is_null(), "mail eq null"),
        (User::MAIL.is_not_null(), "mail ne null"),
        (User::MAIL.starts_with("a"), "startswith(mail,'a')"),
        (User::MAIL.ends_with("@contoso.com"), "endswith(mail,'@contoso.com')"),
        (User::MAIL.contains("'"), "contains(mail,'''')"),
        (User::MAIL.length().gt(3), "length(mail) gt 3"),
        (User::ADDRESS.then(Address::CITY).eq("Oslo"), "address/city eq 'Oslo'"),
        (User::MANAGER.then(User::MANAGER).then(User::MAIL).eq("a"), "manager/manager/mail eq 'a'"),
        (User::PROXY_ADDRESSES.any(|address| address.starts_with("smtp:")), "proxyAddresses/any(x:startswith(x,'smtp:'))"),
        (User::PROXY_ADDRESSES.all(|address| address.ne("a")), "proxyAddresses/all(x:x ne 'a')"),
        (User::PROXY_ADDRESSES.is_not_empty(), "proxyAddresses/any()"),
        (User::ASSIGNED_LICENSES.count().eq(0), "assignedLicenses/$count eq 0"),
        (
            User::ASSIGNED_LICENSES.any(|license| {
                license.clone().then(AssignedLicense::SKU_ID).eq(guid())
                    | license.then(AssignedLicense::DISABLED_PLANS).any(|plan| plan.eq(guid()))
            }),
            "assignedLicenses/any(x:x/skuId eq e71fa706-a706-e71f-06a7-1fe706a71fe7 or \
             x/disabledPlans/any(x1:x1 eq e71fa706-a706-e71f-06a7-1fe706a71fe7))",
        ),
    ];
    for (filter, expected) in cases {
        assert_eq!(filter.as_str(), expected);
    }
}

#[test]
fn variables_inside_of_each_other_have_names_of_their_own() {
    let enabled = User::GROUPS.any(|group| group.then(Group::DISPLAY_NAME).eq("a"));
    let again = User::PROXY_ADDRESSES.any(|address| {
        let other = User::GROUPS.all(|group| {
            group.then(Group::OWNERS).any(|owner| owner.then(User::MAIL).is_null()) & address.clone().eq("b") & enabled.clone()
        });
        address.eq("c") & !other
    });
    assert_eq!(
        (again | enabled).as_str(),
        "proxyAddresses/any(x:x eq 'c' and not groups/all(x1:x1/owners/any(x2:x2/mail eq null) and x eq 'b' \
         and groups/any(x2:x2/displayName eq 'a'))) or groups/any(x:x/displayName eq 'a')",
    );
}

#[test]
fn options_are_encoded_once_and_properties_of_a_base_count() {
    let request = User::list()
        .select((DirectoryObject::ID, User::DISPLAY_NAME))
        .select(User::MAIL)
        .filter(DirectoryObject::ID.ne("a+b c"))
        .filter(User::AGE.gt(1) | User::AGE.is_null())
        .order_by(User::DISPLAY_NAME.ascending())
        .order_by(User::ADDRESS.then(Address::CITY).descending())
        .top(5)
        .skip(10)
        .search("\"displayName:a & b\"")
        .query_option("$format", "json");
    assert_eq!(
        query(&request),
        "$select=id,displayName,mail&$filter=(id%20ne%20'a%2Bb%20c')%20and%20(age%20gt%201%20or%20age%20eq%20null)\
         &$orderby=displayName,address/city%20desc&$top=5&$skip=10&$search=%22displayName:a%20%26%20b%22&$format=json"
    );
    assert_eq!(query(&User::get("1").select([User::MAIL, User::DISPLAY_NAME])), "$select=mail,displayName");
    assert_eq!(query(&User::collection().count().filter(User::AGE.gt(1))), "$filter=age%20gt%201");
}

#[test]
fn expansions_have_options_of_their_own() {
    let owners = Group::OWNERS.expansion().select((User::MAIL, User::AGE)).filter(User::AGE.gt(1)).top(2);
    let groups = User::GROUPS.expansion().expand(owners).order_by(Group::DISPLAY_NAME.descending());
    assert_eq!(
        query(&User::get("1").expand(User::MANAGER).expand(groups)),
        "$expand=manager,groups($expand=owners($select=mail,age;$filter=age%20gt%201;$top=2);$orderby=displayName%20desc)"
    );
}

#[test]
fn advanced_queries_and_preferences_are_one_word_each() {
    let request = User::list().advanced().prefer(&Preference::MaxPageSize(5)).prefer(&Preference::IncludeUnknownEnumMembers);
    let request = request.header(HeaderName::from_static("x-custom"), HeaderValue::from_static("1"));
    assert_eq!(query(&request), "$count=true");
    let http = request.to_http().unwrap();
    assert_eq!(http.headers()["consistencylevel"], "eventual");
    assert_eq!(http.headers()["prefer"], "odata.maxpagesize=5, include-unknown-enum-members");
    assert_eq!(http.headers()["x-custom"], "1");
    let deletion = User::delete("1").if_match("W/\"1\"").to_http().unwrap();
    assert_eq!(deletion.headers()["if-match"], "W/\"1\"");
    assert!(User::delete("1").if_match("line\nbreak").to_http().is_err());
}

/// Types that are derived from each other, each with a property of its own.
mod derived {
    use super::GraphEntity;

    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/entities", odata = "microsoft.graph.entity")]
    pub struct Entity {
        #[graph_entity(read_only)]
        pub id: Option<String>,
    }

    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/policies", odata = "microsoft.graph.managedAppPolicy")]
    pub struct Policy {
        #[graph_entity(base)]
        entity: Entity,
        pub version: Option<String>,
    }

    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/policies", odata = "microsoft.graph.managedAppProtection")]
    pub struct Protection {
        #[graph_entity(base)]
        policy: Policy,
        pub pin_required: Option<bool>,
    }

    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/policies", odata = "microsoft.graph.targetedManagedAppProtection")]
    pub struct Targeted {
        #[graph_entity(base)]
        protection: Protection,
        pub is_assigned: Option<bool>,
    }

    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/policies", odata = "microsoft.graph.iosManagedAppProtection")]
    pub struct Ios {
        #[graph_entity(base)]
        targeted: Targeted,
        pub face_id_blocked: Option<bool>,
    }
}

#[test]
fn the_properties_of_all_bases_count() {
    use derived::{Entity, Ios, Policy, Protection, Targeted};
    let request = Ios::list()
        .select((Entity::ID, Policy::VERSION, Protection::PIN_REQUIRED, Targeted::IS_ASSIGNED, Ios::FACE_ID_BLOCKED))
        .filter(Policy::VERSION.eq("1"))
        .order_by(Entity::ID.ascending());
    assert_eq!(
        request.to_http().unwrap().uri(),
        "/policies?$select=id,version,pinRequired,isAssigned,faceIdBlocked&$filter=version%20eq%20'1'&$orderby=id"
    );
    assert_eq!(Ios::entity_by(Entity::ID.key("1")).get().to_http().unwrap().uri(), "/policies(id='1')");
}
