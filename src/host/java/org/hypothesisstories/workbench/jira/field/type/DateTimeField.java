package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.time.ZoneId;
import java.util.Date;

/** A day and a time, shown in the reader's zone. */
final class DateTimeField extends AbstractDateField {
    private static final java.time.format.DateTimeFormatter REST = java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    DateTimeField(TypeServices services) {
        super(services, JsonType.DATETIME_TYPE, DateTimeStyle.DATE_TIME_PICKER, DateTimeStyle.COMPLETE);
    }

    @Override
    DateTimeFormatter formatter(DateTimeStyle style) {
        return services().dates().formatter().forLoggedInUser().withStyle(style);
    }

    @Override
    Date parse(String text) throws FieldValidationException {
        return new DateTexts(services().dates()).instant(text).orElseThrow(() -> new FieldValidationException(
                services().text("workbench.field.datetime.invalid", formatter(DateTimeStyle.DATE_TIME_PICKER).getFormatHint())));
    }

    @Override
    Object json(Date value) {
        return REST.format(value.toInstant().atZone(ZoneId.systemDefault()));
    }
}
