-- The sample data is played by the node that inserts its row; a row without an end tells of a play that was broken off.
create table sample_play (
    id       integer primary key,
    title    varchar(255) not null,
    node     varchar(255) not null,
    started  timestamp with time zone not null,
    finished timestamp with time zone,
    failure  text
);
