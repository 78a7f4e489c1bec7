package org.hypothesisstories.workbench.jira.datetime;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.InstantSource;
import java.util.Locale;
import java.util.TimeZone;

/** Where dates and times become text for a reader. */
public final class DateTimeFormats implements DateTimeFormatterFactory {
    private final JiraAuthenticationContext current;
    private final I18nHelper.BeanFactory languages;
    private final TimeZoneManager zones;
    private final InstantSource clock;

    public DateTimeFormats(JiraAuthenticationContext current, I18nHelper.BeanFactory languages, TimeZoneManager zones,
            InstantSource clock) {
        this.current = current;
        this.languages = languages;
        this.zones = zones;
        this.clock = clock;
    }

    /** In the default language and zone, in the relative style, as Jira's. */
    @Override
    public DateTimeFormatter formatter() {
        return new ReaderFormatter(this, DateTimeStyle.RELATIVE, zones.getDefaultTimezone(), Locale.ENGLISH);
    }

    DateTimeFormatter forUser(DateTimeStyle style, ApplicationUser user) {
        return new ReaderFormatter(this, style, zones.getTimeZoneforUser(user), languages.getInstance(user).getLocale());
    }

    ApplicationUser loggedInUser() {
        return current.getLoggedInUser();
    }

    I18nHelper texts(Locale locale) {
        return languages.getInstance(locale);
    }

    TimeZone defaultZone() {
        return zones.getDefaultTimezone();
    }

    InstantSource clock() {
        return clock;
    }
}
