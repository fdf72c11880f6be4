-- What is settled once need not be settled again as long as what it rests on stays the same. Losing it costs only time.

-- How often the sums of a month were changed.
create table tally_month (
  month text primary key,
  revision integer not null
) without rowid;

create table kept_standing (
  series text primary key,
  revision integer not null,
  day text not null,
  tallies integer not null,
  length integer not null,
  deflated blob not null
);
