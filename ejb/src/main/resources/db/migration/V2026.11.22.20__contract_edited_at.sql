-- 合同草稿最后修改的时刻：只改价目、站点或指标承诺时，合同的版本也随之前进，先看到的人不会覆盖后改的。

alter table contract add column edited_at timestamptz not null default now();
comment on column contract.edited_at is '草稿最后修改的时刻';
