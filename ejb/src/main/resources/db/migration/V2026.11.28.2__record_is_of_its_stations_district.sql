-- 服务记录的区由其站点保证（外键 district_code, station_id），而站点必属于一个已开通的区；再逐条查一次区是多余的。
alter table service_record drop constraint service_record_district_code_fkey;
