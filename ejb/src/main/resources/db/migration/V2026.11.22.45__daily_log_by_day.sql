-- The list of a district's days goes on from a day (日志一览按日期续读).
create index daily_log_by_day on daily_log (district_code, log_date, id);
