-- 轮次的时刻只增不减：服务器时钟回拨也不会颠倒同一站点先后办理的次序
alter table station add column turn_at timestamptz;
comment on column station.turn_at is '最近一次轮次的时刻：审核、作废、更正、锁月、提交周月报告与调整计数规则时前移，永不后退';
