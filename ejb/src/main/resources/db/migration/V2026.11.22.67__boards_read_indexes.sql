-- 看板只读索引：三报及时率与指标目标所需的列随索引存放，不再逐行回表。
drop index report_obligation_by_period;
create index report_obligation_by_period on report_obligation (district_code, period_start, kind, station_id)
    include (due_at, first_submitted_at, waived_reason);

alter table kpi_commitment drop constraint kpi_commitment_district_code_contract_id_station_id_indicat_key;
alter table kpi_commitment add constraint kpi_commitment_once unique (district_code, contract_id, station_id, indicator)
    include (target);
