/* readout.c: each outline is compared with what is published, and only what differs is
 * changed, so that a screen reader's place in it stays. */
#include "gui/readout.h"

#if UNDERSTUDY_READER

static AtkRole role_of(const struct node *node)
{
    switch (node->kind) {
    case NODE_HEADING:
        return ATK_ROLE_HEADING;
    case NODE_PARAGRAPH:
        return ATK_ROLE_PARAGRAPH;
    case NODE_LABEL:
        return ATK_ROLE_LABEL;
    case NODE_IMAGE:
        return ATK_ROLE_IMAGE;
    case NODE_TARGET:
        break;
    }
    switch (node->role) {
    case ROLE_CHECK:
        return ATK_ROLE_CHECK_BOX;
    case ROLE_RADIO:
        return ATK_ROLE_RADIO_BUTTON;
    case ROLE_ENTRY:
        return ATK_ROLE_ENTRY;
    case ROLE_BUTTON:
    case ROLE_REPLY:
        break;
    }
    return ATK_ROLE_PUSH_BUTTON;
}

static bool is_part_of(const struct part *part, const struct node *node)
{
    return part->object.role == role_of(node) && action_same(part->action, node->action) &&
           part->key == node->key && part->place == node->place && part->count == node->count &&
           g_strcmp0(part->object.name, node->text) == 0;
}

static void describe(struct part *part, const struct node *node)
{
    char key[] = {node->key, '\0'};
    const char *context = node->context != NULL ? node->context : "";
    const char *between = node->context != NULL && node->key != '\0' ? ". " : "";
    char *words = g_strconcat(context, between, node->key != '\0' ? "Key " : "", key, NULL);
    if (g_strcmp0(part->object.description, words) != 0 && words[0] != '\0')
        atk_object_set_description(&part->object, words);
    g_free(words);
}

static struct part *make_part(const struct readout *readout, const struct node *node)
{
    enum part_kind kind = node->kind != NODE_TARGET  ? PART_TEXT
                          : node->role == ROLE_ENTRY ? PART_ENTRY
                                                     : PART_TARGET;
    struct part *part = part_new(kind, role_of(node), node->text, readout->client);
    part->action = node->action;
    part->key = node->key;
    part->place = node->place;
    part->count = node->count;
    return part;
}

/* The published part of this node from `place` on; those before it are gone. */
static struct part *settle(struct readout *readout, guint place, const struct node *node)
{
    GPtrArray *parts = readout->window->children;
    for (guint i = place; i < parts->len; i++)
        if (is_part_of(g_ptr_array_index(parts, i), node)) {
            while (i-- > place)
                part_remove(readout->window, place);
            return g_ptr_array_index(parts, place);
        }
    struct part *part = make_part(readout, node);
    part_add(readout->window, part, place);
    return part;
}

/* The focus is given last: who hears of it asks at once what is there. */
static void publish(struct readout *readout, const struct outline *outline)
{
    struct part *focused = NULL;
    guint place = 0;
    for (; place < outline->count; place++) {
        const struct node *node = &outline->at[place];
        struct part *part = settle(readout, place, node);
        bool keeps = part->standing.focused && node->focused;
        describe(part, node);
        if (part->kind == PART_ENTRY)
            part_type(part, node->value, node->caret);
        part_stand(part, (struct part_standing){node->rect, node->showing, keeps, node->on, false});
        if (node->focused)
            focused = part;
    }
    guint kept = readout->news != NULL ? 1 : 0;
    while (readout->window->children->len > place + kept)
        part_remove(readout->window, place);
    if (focused == NULL)
        return;
    struct part_standing standing = focused->standing;
    standing.focused = true;
    part_stand(focused, standing);
}

/* News is a part after all the others, and stays until the next. */
static void tell_news(struct readout *readout, const char *news)
{
    readout->news = part_new(PART_TEXT, ATK_ROLE_NOTIFICATION, news, readout->client);
    part_add(readout->window, readout->news, readout->window->children->len);
    part_stand(readout->news, (struct part_standing){.showing = true});
}

void readout_show(struct readout *readout, const struct outline *outline, const char *news,
                  struct reader_window window)
{
    struct part_standing standing = {.rect = window.rect, .showing = true, .active = window.active};
    if (g_strcmp0(readout->window->object.name, outline->title) != 0)
        atk_object_set_name(&readout->window->object, outline->title);
    part_stand(readout->window, standing);
    if (news[0] != '\0' && readout->news != NULL) {
        part_remove(readout->window, readout->window->children->len - 1);
        readout->news = NULL;
    }
    publish(readout, outline);
    if (news[0] != '\0')
        tell_news(readout, news);
}

void readout_init(struct readout *readout, const struct reader_client *client)
{
    *readout = (struct readout){.client = client};
    readout->program = part_new(PART_PROGRAM, ATK_ROLE_APPLICATION, "Understudy", client);
    readout->window = part_new(PART_WINDOW, ATK_ROLE_FRAME, "Understudy", client);
    part_add(readout->program, readout->window, 0);
}

void readout_destroy(struct readout *readout)
{
    g_object_unref(readout->program);
    *readout = (struct readout){0};
}

#endif
