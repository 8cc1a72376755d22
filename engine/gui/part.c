/* part.c: ATK asks through vtables of GObject, which are filled here. GObject's own
 * macros would declare typedefs, so the types are registered by hand. */
#include "gui/part.h"

#if UNDERSTUDY_READER

#include <string.h>

static struct part *part_of(gpointer object)
{
    return object;
}

static gint child_count(AtkObject *object)
{
    return (gint)part_of(object)->children->len;
}

static AtkObject *child_at(AtkObject *object, gint place)
{
    GPtrArray *children = part_of(object)->children;
    if (place < 0 || (guint)place >= children->len)
        return NULL;
    return g_object_ref(g_ptr_array_index(children, (guint)place));
}

static gint place_in_parent(AtkObject *object)
{
    guint place;
    AtkObject *parent = atk_object_get_parent(object);
    if (parent != NULL && g_ptr_array_find(part_of(parent)->children, object, &place))
        return (gint)place;
    return parent == NULL ? 0 : -1;
}

static AtkStateSet *states(AtkObject *object)
{
    const struct part *part = part_of(object);
    const struct part_standing *standing = &part->standing;
    AtkStateSet *set = atk_state_set_new();
    atk_state_set_add_state(set, ATK_STATE_ENABLED);
    atk_state_set_add_state(set, ATK_STATE_SENSITIVE);
    atk_state_set_add_state(set, ATK_STATE_VISIBLE);
    if (standing->showing)
        atk_state_set_add_state(set, ATK_STATE_SHOWING);
    if (standing->active)
        atk_state_set_add_state(set, ATK_STATE_ACTIVE);
    if (standing->focused)
        atk_state_set_add_state(set, ATK_STATE_FOCUSED);
    if (standing->on)
        atk_state_set_add_state(set, ATK_STATE_CHECKED);
    if (part->kind == PART_TARGET || part->kind == PART_ENTRY)
        atk_state_set_add_state(set, ATK_STATE_FOCUSABLE);
    if (part->kind == PART_ENTRY) {
        atk_state_set_add_state(set, ATK_STATE_EDITABLE);
        atk_state_set_add_state(set, ATK_STATE_SINGLE_LINE);
    }
    if (object->role == ATK_ROLE_CHECK_BOX || object->role == ATK_ROLE_RADIO_BUTTON)
        atk_state_set_add_state(set, ATK_STATE_CHECKABLE);
    return set;
}

static AtkAttributeSet *attribute(AtkAttributeSet *set, const char *name, size_t value)
{
    AtkAttribute *one = g_new(AtkAttribute, 1);
    one->name = g_strdup(name);
    one->value = g_strdup_printf("%zu", value);
    return g_slist_prepend(set, one);
}

/* "2 of 4", by the names that screen readers look for. */
static AtkAttributeSet *attributes(AtkObject *object)
{
    const struct part *part = part_of(object);
    if (part->count == 0)
        return NULL;
    return attribute(attribute(NULL, "posinset", part->place), "setsize", part->count);
}

static void extents(AtkComponent *component, gint *x, gint *y, gint *width, gint *height,
                    AtkCoordType relative)
{
    struct rect rect = part_of(component)->standing.rect;
    AtkObject *window = atk_object_get_parent(ATK_OBJECT(component));
    if (part_of(component)->kind == PART_WINDOW) {
        rect.x = relative == ATK_XY_SCREEN ? rect.x : 0;
        rect.y = relative == ATK_XY_SCREEN ? rect.y : 0;
    } else if (relative == ATK_XY_SCREEN && window != NULL) {
        rect.x += part_of(window)->standing.rect.x;
        rect.y += part_of(window)->standing.rect.y;
    }
    *x = rect.x;
    *y = rect.y;
    *width = rect.w;
    *height = rect.h;
}

static gboolean grab_focus(AtkComponent *component)
{
    const struct part *part = part_of(component);
    if (part->kind != PART_TARGET && part->kind != PART_ENTRY)
        return FALSE;
    part->client->wish(part->client->self, READER_FOCUS, part->action);
    return TRUE;
}

static void fill_component(gpointer interface, gpointer unused)
{
    AtkComponentIface *component = interface;
    (void)unused;
    component->get_extents = extents;
    component->grab_focus = grab_focus;
}

static gint action_count(AtkAction *action)
{
    (void)action;
    return 1;
}

static gboolean press(AtkAction *action, gint index)
{
    const struct part *part = part_of(action);
    if (index != 0)
        return FALSE;
    part->client->wish(part->client->self, READER_PRESS, part->action);
    return TRUE;
}

static const gchar *action_name(AtkAction *action, gint index)
{
    (void)action;
    return index == 0 ? "press" : NULL;
}

static void fill_action(gpointer interface, gpointer unused)
{
    AtkActionIface *action = interface;
    (void)unused;
    action->get_n_actions = action_count;
    action->do_action = press;
    action->get_name = action_name;
}

static glong letters_of(const struct part *part)
{
    return part->typed != NULL ? g_utf8_strlen(part->typed, -1) : 0;
}

/* Characters [from, to) of what was typed; to below 0: all the rest. */
static gchar *typed_text(AtkText *text, gint from, gint to)
{
    const struct part *part = part_of(text);
    glong count = letters_of(part);
    glong first = CLAMP(from, 0, count), end = to < 0 ? count : CLAMP(to, first, count);
    return count > 0 ? g_utf8_substring(part->typed, first, end) : g_strdup("");
}

static gint typed_count(AtkText *text)
{
    return (gint)letters_of(part_of(text));
}

static gint typed_caret(AtkText *text)
{
    return part_of(text)->caret;
}

static gunichar typed_letter(AtkText *text, gint at)
{
    const struct part *part = part_of(text);
    bool there = at >= 0 && at < letters_of(part);
    return there ? g_utf8_get_char(g_utf8_offset_to_pointer(part->typed, at)) : 0;
}

/* The word goes on to the next; a line, a sentence and a paragraph are the whole. */
static gchar *typed_around(AtkText *text, gint at, AtkTextGranularity size, gint *from, gint *to)
{
    gint count = typed_count(text);
    *from = 0;
    *to = count;
    if (size == ATK_TEXT_GRANULARITY_CHAR) {
        *from = CLAMP(at, 0, count);
        *to = MIN(*from + 1, count);
    } else if (size == ATK_TEXT_GRANULARITY_WORD) {
        *from = *to = CLAMP(at, 0, count);
        while (*from > 0 && typed_letter(text, *from - 1) != ' ')
            --*from;
        while (*to < count && typed_letter(text, *to) != ' ')
            ++*to;
        while (*to < count && typed_letter(text, *to) == ' ')
            ++*to;
    }
    return typed_text(text, *from, *to);
}

static gint no_selections(AtkText *text)
{
    (void)text;
    return 0;
}

static void fill_text(gpointer interface, gpointer unused)
{
    AtkTextIface *text = interface;
    (void)unused;
    text->get_text = typed_text;
    text->get_character_count = typed_count;
    text->get_caret_offset = typed_caret;
    text->get_character_at_offset = typed_letter;
    text->get_string_at_offset = typed_around;
    text->get_n_selections = no_selections;
}

static void finalize(GObject *object)
{
    g_free(part_of(object)->typed);
    g_ptr_array_unref(part_of(object)->children);
    G_OBJECT_CLASS(g_type_class_peek(ATK_TYPE_OBJECT))->finalize(object);
}

static void fill_class(gpointer class, gpointer unused)
{
    AtkObjectClass *object = class;
    (void)unused;
    object->get_n_children = child_count;
    object->ref_child = child_at;
    object->get_index_in_parent = place_in_parent;
    object->ref_state_set = states;
    object->get_attributes = attributes;
    G_OBJECT_CLASS(class)->finalize = finalize;
}

static void fill_part(GTypeInstance *instance, gpointer class)
{
    (void)class;
    part_of(instance)->children = g_ptr_array_new_with_free_func(g_object_unref);
}

static GType make_type(const char *name, GType parent)
{
    return g_type_register_static_simple(parent, name, sizeof(AtkObjectClass), fill_class,
                                         sizeof(struct part), fill_part, 0);
}

static void add_interface(GType type, GType interface, GInterfaceInitFunc fill)
{
    const GInterfaceInfo info = {fill, NULL, NULL};
    g_type_add_interface_static(type, interface, &info);
}

static GType type_of(enum part_kind kind)
{
    static const char *const names[] = {"UnderstudyProgram", "UnderstudyWindow", "UnderstudyText",
                                        "UnderstudyTarget", "UnderstudyEntry"};
    GType type = g_type_from_name(names[kind]);
    if (type != 0)
        return type;
    type = make_type(names[kind], ATK_TYPE_OBJECT);
    if (kind != PART_PROGRAM)
        add_interface(type, ATK_TYPE_COMPONENT, fill_component);
    if (kind == PART_WINDOW)
        add_interface(type, ATK_TYPE_WINDOW, NULL);
    if (kind == PART_TARGET || kind == PART_ENTRY)
        add_interface(type, ATK_TYPE_ACTION, fill_action);
    if (kind == PART_ENTRY)
        add_interface(type, ATK_TYPE_TEXT, fill_text);
    return type;
}

struct part *part_new(enum part_kind kind, AtkRole role, const char *name,
                      const struct reader_client *client)
{
    struct part *part = g_object_new(type_of(kind), NULL);
    part->kind = kind;
    part->client = client;
    atk_object_set_role(&part->object, role);
    atk_object_set_name(&part->object, name);
    return part;
}

void part_add(struct part *parent, struct part *child, guint place)
{
    g_ptr_array_insert(parent->children, (gint)place, child);
    atk_object_set_parent(&child->object, &parent->object);
    g_signal_emit_by_name(parent, "children-changed::add", place, child, NULL);
}

void part_remove(struct part *parent, guint place)
{
    struct part *child = g_object_ref(g_ptr_array_index(parent->children, place));
    g_ptr_array_remove_index(parent->children, place);
    g_signal_emit_by_name(parent, "children-changed::remove", place, child, NULL);
    atk_object_notify_state_change(&child->object, ATK_STATE_DEFUNCT, TRUE);
    g_object_unref(child);
}

static void tell(struct part *part, AtkStateType state, bool was, bool is)
{
    if (was != is)
        atk_object_notify_state_change(&part->object, state, is);
}

void part_stand(struct part *part, struct part_standing standing)
{
    struct part_standing was = part->standing;
    part->standing = standing;
    tell(part, ATK_STATE_SHOWING, was.showing, standing.showing);
    tell(part, ATK_STATE_CHECKED, was.on, standing.on);
    tell(part, ATK_STATE_ACTIVE, was.active, standing.active);
    if (part->kind == PART_WINDOW && was.active != standing.active)
        g_signal_emit_by_name(part, standing.active ? "activate" : "deactivate");
    tell(part, ATK_STATE_FOCUSED, was.focused, standing.focused);
}

/* What both begin with, in characters. */
static glong shared_start(const char *a, const char *b)
{
    glong count = 0;
    for (; *a != '\0' && g_utf8_get_char(a) == g_utf8_get_char(b); count++) {
        a = g_utf8_next_char(a);
        b = g_utf8_next_char(b);
    }
    return count;
}

/* What both end with, of at most `most` characters. */
static glong shared_end(const char *a, const char *b, glong most)
{
    const char *a_end = a + strlen(a), *b_end = b + strlen(b);
    glong count = 0;
    for (; count < most; count++) {
        a_end = g_utf8_prev_char(a_end);
        b_end = g_utf8_prev_char(b_end);
        if (g_utf8_get_char(a_end) != g_utf8_get_char(b_end))
            break;
    }
    return count;
}

static void tell_piece(struct part *part, const char *signal, const char *text, glong from,
                       glong to)
{
    if (from >= to)
        return;
    char *piece = g_utf8_substring(text, from, to);
    g_signal_emit_by_name(part, signal, (gint)from, (gint)(to - from), piece);
    g_free(piece);
}

void part_type(struct part *part, const char *typed, size_t caret)
{
    gint at = (gint)g_utf8_strlen(typed, (gssize)caret);
    char *before = part->typed != NULL ? part->typed : g_strdup("");
    glong old_count = g_utf8_strlen(before, -1), count = g_utf8_strlen(typed, -1);
    glong start = shared_start(before, typed);
    glong end = shared_end(before, typed, MIN(old_count, count) - start);
    bool moved = at != part->caret;
    part->typed = g_strdup(typed);
    part->caret = at;
    tell_piece(part, "text-remove", before, start, old_count - end);
    tell_piece(part, "text-insert", typed, start, count - end);
    if (moved)
        g_signal_emit_by_name(part, "text-caret-moved", at);
    g_free(before);
}

#endif
