/* report_json_versions.c: what is told of each version that is shown: its decisions, the
 * ways through it, and how far it can be relied on. */
#include <stdlib.h>

#include "report/flow_map.h"
#include "report/items.h"
#include "report/report_json.h"

static void put_replies(struct json_writer *writer, const struct version *version, size_t index)
{
    const struct choice *choice = &version->choices[index];
    uint32_t best = items_best(version, index);
    json_open_array(writer, "replies");
    for (size_t r = 0; r < choice->reply_count; r++) {
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", choice->replies[r]);
        json_put_text(writer, "text",
                      version->model == NULL ? NULL
                                             : version->model->decisions[index].replies[r].text);
        json_put_whole(writer, "taken", (int64_t)choice->taken[r]);
        json_put_truth(writer, "best", (best >> r & 1) != 0);
        json_close(writer);
    }
    json_close(writer);
}

static void put_flags(struct json_writer *writer, const struct item *item)
{
    json_open_array_on_a_line(writer, "flags");
    for (int flag = 0; flag < ITEM_FLAGS; flag++)
        if (item->flags[flag])
            json_put_text(writer, NULL, item_flag_name((enum item_flag)flag));
    json_close(writer);
}

static const char *kind_of(const struct version *version, size_t index)
{
    return version->model == NULL ? NULL : decision_word(version->model->decisions[index].kind);
}

/* The same decision as it was before the last edit, if it was. */
static void put_before(struct json_writer *writer, const struct version *before,
                       const struct estimate *difficulty)
{
    if (before == NULL || !difficulty->known) {
        json_put_null(writer, "before");
        return;
    }
    json_open_object(writer, "before");
    json_put_text(writer, "content", before->content);
    report_json_estimate(writer, "difficulty", "mean", difficulty);
    json_close(writer);
}

static void put_decision(struct json_writer *writer, const struct version *version, size_t index,
                         const struct item *item)
{
    const struct choice *choice = &version->choices[index];
    json_open_object(writer, NULL);
    json_put_text(writer, "scenario", version->scenario);
    json_put_text(writer, "content", version->content);
    json_put_text(writer, "id", choice->id);
    json_put_text(writer, "kind", kind_of(version, index));
    json_put_text(writer, "prompt",
                  version->model == NULL ? NULL : version->model->decisions[index].prompt);
    json_put_text(writer, "label", choice->label);
    json_put_whole(writer, "reached", (int64_t)choice->reached);
    put_replies(writer, version, index);
    report_json_estimate(writer, "difficulty", "mean", &item->difficulty);
    report_json_estimate(writer, "discrimination", "r", &item->discrimination);
    put_flags(writer, item);
}

/* Calls `put` for every version that is shown. */
typedef bool put_version(struct report_json *putting, size_t place, struct err *err);

static bool put_versions(struct report_json *putting, const char *key, put_version *put,
                         struct err *err)
{
    const struct cohort *cohort = putting->report->cohort;
    bool ok = true;
    json_open_array(&putting->writer, key);
    for (size_t i = 0; ok && i < cohort->people.versions.count; i++)
        if (report_shows(putting->report, cohort->order[i]))
            ok = put(putting, i, err) && report_json_hand_over(putting, err);
    json_close(&putting->writer);
    return ok;
}

static const struct version *version_at(const struct report_json *putting, size_t place)
{
    const struct cohort *cohort = putting->report->cohort;
    return &cohort->people.versions.at[cohort->order[place]];
}

static bool put_items(struct report_json *putting, size_t place, struct err *err)
{
    const struct version *version = version_at(putting, place);
    const struct version *before = report_before(putting->report, place);
    struct item *items = calloc(version->choice_count + 1, sizeof *items);
    struct estimate *difficulties = calloc(version->choice_count + 1, sizeof *difficulties);
    bool ok = items != NULL && difficulties != NULL ? true : err_memory(err);
    ok = ok && (before == NULL || items_before(version, before, difficulties, err));
    if (ok)
        items_make(version, items);
    for (size_t i = 0; ok && i < version->choice_count; i++) {
        put_decision(&putting->writer, version, i, &items[i]);
        put_before(&putting->writer, before, &difficulties[i]);
        json_close(&putting->writer);
    }
    free(items);
    free(difficulties);
    return ok;
}

/* Decisions, then endings. */
static const char *node_of(const struct version *version, size_t node)
{
    return node == FLOW_START ? "start"
           : node < version->choice_count
               ? version->choices[node].id
               : version->model->endings[node - version->choice_count].id;
}

static void put_node_id(struct json_writer *writer, const char *key, const struct version *version,
                        size_t node)
{
    struct text id;
    text_init(&id);
    text_addf(&id, "%s%s",
              node == FLOW_START             ? ""
              : node < version->choice_count ? "decision "
                                             : "ending ",
              node_of(version, node));
    json_put_text(writer, key, text_string(&id));
    text_destroy(&id);
}

static void put_node(struct json_writer *writer, const struct version *version, size_t node)
{
    json_open_object_on_a_line(writer, NULL);
    put_node_id(writer, "id", version, node);
    json_put_text(writer, "kind",
                  node == FLOW_START             ? "start"
                  : node < version->choice_count ? "decision"
                                                 : "ending");
    bool ending = node != FLOW_START && node >= version->choice_count;
    json_put_text(writer, "title",
                  ending ? version->model->endings[node - version->choice_count].title
                         : node_of(version, node));
    json_close(writer);
}

/* NULL: none alone. */
static const char *reply_name(const struct version *version, const struct flow_link *link)
{
    return link->reply == REPLY_NONE ? NULL : version->choices[link->from].replies[link->reply];
}

static void put_links(struct json_writer *writer, const char *key, const struct version *version,
                      const struct flow_map *map, bool back)
{
    json_open_array(writer, key);
    for (size_t i = 0; i < map->count; i++) {
        const struct flow_link *link = &map->links[i];
        if (link->back != back)
            continue;
        json_open_object_on_a_line(writer, NULL);
        put_node_id(writer, "from", version, link->from);
        json_put_text(writer, "reply", reply_name(version, link));
        put_node_id(writer, "to", version, link->to);
        json_put_whole(writer, "people", link->people);
        json_close(writer);
    }
    json_close(writer);
}

static bool put_flow(struct report_json *putting, size_t place, struct err *err)
{
    const struct version *version = version_at(putting, place);
    struct json_writer *writer = &putting->writer;
    struct flow_map map;
    if (version->model == NULL)
        return true;
    if (!flow_map_make(&map, version, err))
        return false;
    json_open_object(writer, NULL);
    json_put_text(writer, "scenario", version->scenario);
    json_put_text(writer, "content", version->content);
    json_open_array(writer, "nodes");
    put_node(writer, version, FLOW_START);
    for (size_t i = 0; i < version->choice_count + version->model->ending_count; i++)
        put_node(writer, version, i);
    json_close(writer);
    put_links(writer, "links", version, &map, false);
    put_links(writer, "back", version, &map, true);
    json_close(writer);
    flow_map_destroy(&map);
    return true;
}

static bool put_reliability(struct report_json *putting, size_t place, struct err *err)
{
    const struct cohort *cohort = putting->report->cohort;
    const struct version *version = version_at(putting, place);
    struct json_writer *writer = &putting->writer;
    struct item_reliability reliability = items_reliability(version);
    struct estimate retest =
        items_retest(&cohort->people, cohort->order[place], putting->report->least_group);
    (void)err;
    json_open_object(writer, NULL);
    json_put_text(writer, "scenario", version->scenario);
    json_put_text(writer, "content", version->content);
    json_put_whole(writer, "items", (int64_t)reliability.items);
    json_put_whole(writer, "n", (int64_t)reliability.alpha.n);
    json_open_object_on_a_line(writer, "alpha");
    report_json_known(writer, "value", reliability.alpha.known, reliability.alpha.value);
    report_json_known(writer, "low", reliability.alpha.has_interval, reliability.alpha.low);
    report_json_known(writer, "high", reliability.alpha.has_interval, reliability.alpha.high);
    json_close(writer);
    report_json_estimate(writer, "retest", "r", &retest);
    json_close(writer);
    return true;
}

/* All of which an attempt is counted, shown or not: they are in the history of people. */
bool report_json_versions(struct report_json *putting, struct err *err)
{
    struct json_writer *writer = &putting->writer;
    json_open_array(writer, "versions");
    for (size_t i = 0; i < putting->report->cohort->people.versions.count; i++) {
        const struct version *version = version_at(putting, i);
        if (version->attempts == 0)
            continue;
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "scenario", version->scenario);
        json_put_text(writer, "content", version->content);
        json_put_text(writer, "title", version->title);
        json_put_truth(writer, "former", version->former);
        json_put_truth(writer, "known", version->model != NULL);
        json_put_whole(writer, "attempts", (int64_t)version->attempts);
        report_json_time(writer, "first", version->first);
        report_json_time(writer, "last", version->last);
        json_close(writer);
    }
    json_close(writer);
    return report_json_hand_over(putting, err);
}

bool report_json_decisions(struct report_json *putting, struct err *err)
{
    return put_versions(putting, "decisions", put_items, err);
}

bool report_json_flows(struct report_json *putting, struct err *err)
{
    return put_versions(putting, "flows", put_flow, err);
}

bool report_json_reliability(struct report_json *putting, struct err *err)
{
    return put_versions(putting, "reliability", put_reliability, err);
}
