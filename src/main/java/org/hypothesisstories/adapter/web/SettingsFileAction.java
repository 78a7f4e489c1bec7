package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SettingsWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.calendar.CalendarRefused;
import org.hypothesisstories.application.settings.ImportSettings;
import org.hypothesisstories.application.settings.SettingsPlan;
import org.hypothesisstories.application.settings.SettingsProblem;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Actor;

/** The administrator's page of the settings file: take it along, paste one, see what it would change, and change it. */
@WebSudoRequired
public class SettingsFileAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.settings-file";

    private final transient ImportSettings importSettings;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private String text = "";
    private transient SettingsFileView view;

    public SettingsFileAction(ImportSettings importSettings, ReaderWords reader, PageBuilderService pageBuilder) {
        this.importSettings = importSettings;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** Called by Jira with the request's parameter. */
    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** For the template. */
    public SettingsFileView getView() {
        return view;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(SettingsFileView.empty(reader.now()), INPUT);
    }

    /** Shows what the pasted file would change. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doPlan() {
        return answer(false);
    }

    /** Sets what the pasted file says. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        return answer(true);
    }

    private String answer(boolean apply) {
        Words words = reader.now();
        try {
            Object document = JsonReader.read(text);
            Actor actor = Actor.user(getLoggedInUser().getKey());
            Parsed<SettingsPlan, SettingsProblem> plan =
                    apply ? importSettings.apply(actor, document) : importSettings.plan(actor, document);
            return plan.value().map(found -> show(SettingsFileView.of(words, text, found, apply), SUCCESS))
                    .orElseGet(() -> refuse(plan.problems().stream().map(problem -> SettingsWords.placed(problem, words)).toList()));
        } catch (JsonException unreadable) {
            return refuse(List.of(words.say("hypothesis.settings-file.unreadable", unreadable.getMessage())));
        } catch (CalendarRefused meanwhile) {
            return refuse(List.of(CalendarWords.refusal(meanwhile, words)));
        }
    }

    private String refuse(List<String> problems) {
        for (String problem : problems) {
            addErrorMessage(problem);
        }
        return show(SettingsFileView.refused(reader.now(), text, problems), INPUT);
    }

    private String show(SettingsFileView shown, String result) {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        view = shown;
        return result;
    }
}
