-- 租户与成员：区（租户）、账号是全局行，谁在哪个区有什么角色是区内行。
-- 全局行只有 district、agency、account、calendar_day 四种，各有理由：它们跨区共用，不含任何一区的业务数据。

create table district (
    code       integer     primary key check (code between 110000 and 999999),
    name       text        not null,
    opened_at  timestamptz not null
);
comment on table district is '区（租户），以区划代码（GB/T 2260）为键';

create table agency (
    id    uuid primary key,
    uscc  text not null unique check (uscc ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
    name  text not null,
    kind  text not null check (kind in ('BUREAU', 'PARTY_SW_DEPT', 'STREET', 'COMMUNITY', 'AGENCY', 'SUPERVISION_ORG',
        'EVALUATION_ORG', 'ACCOUNTING_FIRM', 'FINANCE_BUREAU', 'AUDIT_BUREAU', 'UPPER_CIVIL', 'CHARITY',
        'VOLUNTEER_ORG', 'RESCUE_STATION', 'JUDICIAL'))
);
comment on table agency is '机构（全局）：一家机构可服务多个区，区内对它的了解另存 agency_file';

create table account (
    id         uuid      primary key,
    username   text      not null unique,
    subject    text      unique,
    name       text      not null,
    districts  integer[] not null default '{}'
);
comment on table account is '账号（全局）：一人可属多个区；subject 为登录系统中的标识，首次登录时绑定';

grant select on district, agency, account to hezhan_app, hezhan_verify;
grant insert, update on district, agency, account to hezhan_app;

-- 授权：某账号在本区以某角色、在某范围、某期间办事。撤销即刻生效（每个请求都读此表）。
create table membership (
    district_code  integer     not null references district,
    id             uuid        not null,
    account_id     uuid        not null references account,
    role           text        not null check (role in ('BUREAU_LEADER', 'BUREAU_OFFICER', 'BUREAU_FINANCE',
        'TENANT_ADMIN', 'STREET_LEADER', 'STREET_OFFICER', 'COMMUNITY_OFFICER', 'AGENCY_HEAD', 'AGENCY_PM',
        'AGENCY_FINANCE', 'STATION_HEAD', 'STATION_WORKER', 'SUPERVISOR', 'INSPECTOR', 'PLATFORM_STAFF', 'EVAL_LEAD',
        'EVAL_EXPERT', 'BID_JUDGE', 'VOLUNTEER', 'CLIENT', 'FINANCE_VIEWER', 'AUDITOR', 'UPPER_VIEWER', 'PUBLIC')),
    qualifier      text,
    scope_kind     text        not null check (scope_kind in ('DISTRICT', 'ORGANISATION', 'STATION', 'STREET')),
    scope_codes    text[]      not null default '{}',
    valid_from     date        not null,
    valid_to       date        check (valid_to >= valid_from),
    granted_by     uuid        references account,
    granted_at     timestamptz not null,
    revoked_by     uuid        references account,
    revoked_at     timestamptz,
    version        integer     not null,
    primary key (district_code, id),
    check (granted_by is distinct from account_id),
    check (revoked_by is distinct from account_id),
    check ((scope_kind = 'DISTRICT') = (scope_codes = '{}'))
);
comment on table membership is '成员授权；任何人不得给自己授权或撤权（岗位分离）';
create index membership_of_account on membership (district_code, account_id);

alter table membership enable row level security;
alter table membership force row level security;
create policy own_district on membership using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on membership to hezhan_app;
grant select on membership to hezhan_verify;
