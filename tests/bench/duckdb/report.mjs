// report.mjs FOLDER: the figures of a folder of progress by DuckDB, on all cores, with the
// schema given: of each person's latest whole assessed attempt at each version the number,
// mean and passes; behaviours; and how often each reply was given.
import { DuckDBInstance } from "@duckdb/node-api";

const score = "STRUCT(percent INT, earned INT, open INT, opportunities INT)";
const attempt = `STRUCT(scenario VARCHAR, content VARCHAR, mode VARCHAR, seed VARCHAR,
  started TIMESTAMP, ended TIMESTAMP, finished BOOLEAN, moves VARCHAR[], from_move INT,
  ending VARCHAR, passed BOOLEAN,
  scores STRUCT(listening ${score}, empathy ${score}, professionalism ${score}, overall ${score}),
  behaviours STRUCT(id VARCHAR, shown INT, missed INT)[],
  critical_errors STRUCT(decision VARCHAR, reply VARCHAR, behaviour VARCHAR)[])`;
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(`CREATE TABLE latest AS
  WITH people AS (SELECT trainee.id AS person, attempts FROM read_json('${process.argv[2]}/trainees/*.json',
    format = 'unstructured', maximum_object_size = 16777216,
    columns = {version: 'INT', trainee: 'STRUCT(id VARCHAR, name VARCHAR, team VARCHAR)', attempts: '${attempt}[]'})),
  each AS (SELECT person, unnest(attempts) AS a, generate_subscripts(attempts, 1) AS place FROM people)
  SELECT person, a FROM each
  WHERE a.finished AND a.ending IS NOT NULL AND a.from_move = 0 AND a.mode = 'assessed'
  QUALIFY row_number() OVER (PARTITION BY person, a.scenario, a.content ORDER BY place DESC) = 1`);
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRows();
const groups = await rows(`SELECT a.scenario, count(*), avg(a.scores.overall.percent),
  stddev_samp(a.scores.overall.percent), median(a.scores.overall.percent), sum(a.passed::INT)
  FROM latest GROUP BY a.scenario, a.content ORDER BY ALL`);
const behaviours = await rows(`SELECT b.id, sum(b.shown), sum(b.shown + b.missed)
  FROM (SELECT unnest(a.behaviours) AS b FROM latest) GROUP BY b.id ORDER BY ALL`);
const replies = await rows(`SELECT scenario, move, count(*) FROM (SELECT a.scenario AS scenario,
  unnest(a.moves) AS move FROM latest) WHERE starts_with(move, 'choose') GROUP BY ALL ORDER BY ALL`);
for (const [scenario, count, mean, , , passed] of groups)
  console.log(`${scenario} ${count} ${Number(mean).toFixed(3)} ${passed}`);
console.error(`${behaviours.length} behaviours, ${replies.length} replies`);
