package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Jira's own field types: the key by which fields name them, the class by which descriptors do, and the templates' names. */
public enum SystemTypes {
    TEXT_LINE("textfield", "GenericTextCFType", "basictext", services -> new TextField(services, true)),
    TEXT_AREA("textarea", "RenderableTextCFType", "textarea", services -> new TextField(services, false)),
    READ_ONLY("readonlyfield", "ReadOnlyCFType", "readonly", services -> new TextField(services, false)),
    URL("url", "URLCFType", "url", UrlField::new),
    NUMBER("float", "NumberCFType", "number", NumberField::new),
    DATE_TIME("datetime", "DateTimeCFType", "datetime", DateTimeField::new),
    DATE("datepicker", "DateCFType", "datepicker", DateField::new),
    SELECT("select", "SelectCFType", "select", SelectField::new),
    USER("userpicker", "UserCFType", "userpicker", UserField::new),
    LABELS("labels", "LabelsCFType", "labels", LabelsField::new);

    private static final String CLASS_PACKAGE = "com.atlassian.jira.issue.customfields.impl.";

    private final String key;
    private final String className;
    private final String template;
    private final Function<TypeServices, CustomFieldType<?, ?>> maker;

    SystemTypes(String key, String className, String template, Function<TypeServices, CustomFieldType<?, ?>> maker) {
        this.key = key;
        this.className = className;
        this.template = template;
        this.maker = maker;
    }

    /** The type's module key. */
    public String key() {
        return key;
    }

    /** The part that the names of the type's templates share. */
    public String template() {
        return template;
    }

    /** Makes the type; whoever does initialises it with its descriptor. */
    public CustomFieldType<?, ?> create(TypeServices services) {
        return maker.apply(services);
    }

    /** The type whose class in Jira has this full name. */
    public static Optional<SystemTypes> ofClass(String name) {
        return Arrays.stream(values()).filter(type -> name.equals(CLASS_PACKAGE + type.className)).findFirst();
    }
}
