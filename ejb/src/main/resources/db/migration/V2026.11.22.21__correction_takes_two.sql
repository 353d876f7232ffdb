-- 更正须两人：写更正的人不能审核该更正（不相容岗位分离 SoD-1）。

alter table service_record add column written_by uuid references account;
alter table service_record add constraint correction_takes_two check (written_by is null or approved_by is distinct from written_by);
alter table service_record add constraint only_corrections_are_written_by_others
    check (written_by is null or corrects is not null);
comment on column service_record.written_by is '写这条更正的人；其余记录由其社工本人所写，此列为空';
