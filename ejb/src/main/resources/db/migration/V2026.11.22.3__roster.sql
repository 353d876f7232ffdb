-- 名册：机构在本区的档案、街道、社工站、岗位与在岗人员。
-- 街道代码为九位统计代码；站点不是法人，没有统一社会信用代码，编码为街道代码加两位序号（domain §10.1）。

create table agency_file (
    district_code  integer not null references district,
    id             uuid    not null references agency,
    name           text    not null check (length(name) <= 80),
    contact_name   text    check (length(contact_name) <= 40),
    contact_phone  text    check (length(contact_phone) <= 20),
    rating         text    check (rating in ('A1', 'A2', 'A3', 'A4', 'A5')),
    version        integer not null,
    primary key (district_code, id)
);
comment on table agency_file is '本区对一家机构的了解（联系人、等级）；编号即全局机构的编号';

create table street (
    district_code  integer not null references district,
    code           bigint  not null,
    name           text    not null check (length(name) <= 40),
    version        integer not null,
    primary key (district_code, code),
    check (code / 1000 = district_code)
);
comment on table street is '街道、乡镇；末三位 000 表示区本级';

create table station (
    district_code             integer not null references district,
    id                        uuid    not null,
    code                      text    not null check (code ~ '^[0-9]{11}$'),
    street_code               bigint  not null,
    name                      text    not null check (length(name) <= 60),
    kind                      text    not null check (kind in ('STATION', 'PLATFORM')),
    brand                     text    check (length(brand) <= 40),
    brand_kind                text    check (brand_kind in ('AID', 'GOVERNANCE')),
    site_kind                 text    check (site_kind in ('PARTY_CENTRE', 'CULTURE', 'COMMUNITY', 'OTHER')),
    address                   text    check (length(address) <= 120),
    phone                     text    check (length(phone) <= 20),
    programme_allocation_fen  bigint  not null check (programme_allocation_fen >= 0),
    state                     text    not null check (state in ('PLANNED', 'SITE_CONFIRMED', 'FITTING_OUT',
        'ACCEPTANCE_CHECK', 'OPERATING', 'RELOCATING', 'SUSPENDED', 'CLOSED')),
    state_since               date    not null,
    acceptance_score          integer check (acceptance_score between 0 and 100),
    remark                    text    check (length(remark) <= 500),
    agency_id                 uuid,
    version                   integer not null,
    primary key (district_code, id),
    unique (district_code, code),
    foreign key (district_code, street_code) references street (district_code, code),
    foreign key (district_code, agency_id) references agency_file (district_code, id),
    check ((brand is null) = (brand_kind is null)),
    check (code like street_code || '__')
);
comment on table station is '社工站与区级平台；agency_id 为现承接机构，由履行中的合同带来';
create index station_of_agency on station (district_code, agency_id);

create table post (
    district_code            integer not null references district,
    id                       uuid    not null,
    station_id               uuid    not null,
    post_no                  text    not null check (length(post_no) between 1 and 20),
    kind                     text    not null check (kind in ('HEAD', 'WORKER', 'PLATFORM', 'PM')),
    required_cert            text    not null check (required_cert in ('NONE', 'ASSISTANT', 'INTERMEDIATE', 'SENIOR')),
    unit_price_fen_per_year  bigint  not null check (unit_price_fen_per_year >= 0),
    opened_on                date    not null,
    version                  integer not null,
    primary key (district_code, id),
    unique (district_code, station_id, post_no),
    foreign key (district_code, station_id) references station (district_code, id)
);
comment on table post is '岗位：购买的数量与单价，用人的是承接机构（102 号令，不得购买用工）';

create table post_holding (
    district_code           integer not null references district,
    id                      uuid    not null,
    post_id                 uuid    not null,
    account_id              uuid    not null references account,
    start_on                date    not null,
    end_on                  date    check (end_on >= start_on),
    cert_level              text    not null check (cert_level in ('NONE', 'ASSISTANT', 'INTERMEDIATE', 'SENIOR')),
    cert_no                 text    check (length(cert_no) <= 40),
    employment_contract_no  text    check (length(employment_contract_no) <= 40),
    version                 integer not null,
    primary key (district_code, id),
    foreign key (district_code, post_id) references post (district_code, id)
);
comment on table post_holding is '在岗：某人自某日至某日在某岗位；一岗同时一人，一人同时一岗';
create unique index post_holding_open_of_post on post_holding (district_code, post_id) where end_on is null;
create unique index post_holding_open_of_account on post_holding (district_code, account_id) where end_on is null;
create index post_holding_of_post on post_holding (district_code, post_id, start_on);

alter table agency_file enable row level security;
alter table agency_file force row level security;
create policy own_district on agency_file using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on agency_file to hezhan_app;
grant select on agency_file to hezhan_verify;

alter table street enable row level security;
alter table street force row level security;
create policy own_district on street using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on street to hezhan_app;
grant select on street to hezhan_verify;

alter table station enable row level security;
alter table station force row level security;
create policy own_district on station using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on station to hezhan_app;
grant select on station to hezhan_verify;

alter table post enable row level security;
alter table post force row level security;
create policy own_district on post using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on post to hezhan_app;
grant select on post to hezhan_verify;

alter table post_holding enable row level security;
alter table post_holding force row level security;
create policy own_district on post_holding using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on post_holding to hezhan_app;
grant select on post_holding to hezhan_verify;
