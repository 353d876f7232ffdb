-- 工作日历：国务院办公厅放假通知中与星期不同的日子（调休）。其余日子按星期计。
create table calendar_day (
    day     date primary key,
    kind    text not null check (kind in ('OFF', 'WORK')),
    name    text not null,
    notice  text not null
);
comment on table calendar_day is '工作日历（全局）：OFF 为工作日放假，WORK 为周末上班；notice 为通知出处';
grant select, insert, update on calendar_day to hezhan_app;
grant select on calendar_day to hezhan_verify;
