package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

public interface I18nHelper {
    Locale getLocale();
    String getText(String text);
    String getText(String text, String text2);
    String getText(String text, Object value);

    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
    String getText(String text, String text2, String text3);
}
