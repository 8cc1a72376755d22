/* part.c: ATK asks through vtables of GObject, which are filled here. GObject's own
 * macros would declare typedefs, so the types are registered by hand. */
#include "gui/part.h"

#if UNDERSTUDY_READER

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
    if (part->kind == PART_TARGET)
        atk_state_set_add_state(set, ATK_STATE_FOCUSABLE);
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
    if (part->kind != PART_TARGET)
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

static void finalize(GObject *object)
{
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
                                        "UnderstudyTarget"};
    GType type = g_type_from_name(names[kind]);
    if (type != 0)
        return type;
    type = make_type(names[kind], ATK_TYPE_OBJECT);
    if (kind != PART_PROGRAM)
        add_interface(type, ATK_TYPE_COMPONENT, fill_component);
    if (kind == PART_WINDOW)
        add_interface(type, ATK_TYPE_WINDOW, NULL);
    if (kind == PART_TARGET)
        add_interface(type, ATK_TYPE_ACTION, fill_action);
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

#endif
