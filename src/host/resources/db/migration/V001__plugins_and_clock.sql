create table plugin_state (
    plugin_key varchar(255) not null primary key,
    enabled boolean not null
);

create table ao_model_version (
    namespace varchar(255) not null primary key,
    model_version varchar(50) not null
);

create table workbench_clock (
    id integer not null primary key check (id = 1),
    offset_millis bigint not null
);

insert into workbench_clock (id, offset_millis) values (1, 0);
