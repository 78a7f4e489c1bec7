package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.LineUpWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.lineup.LineUp;
import org.hypothesisstories.application.lineup.ReadLineUp;

/** The page of what does not fit in a project, for whoever may see the project; it changes nothing. */
public class LineUpAction extends PageAction<LineUpPageView> {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.line-up";

    private final transient ReadLineUp readLineUp;
    private final transient ReaderWords reader;
    private final transient DateWords dates;
    private final transient PageBuilderService pageBuilder;

    public LineUpAction(ReadLineUp readLineUp, ReaderWords reader, DateWords dates, PageBuilderService pageBuilder) {
        this.readLineUp = readLineUp;
        this.reader = reader;
        this.dates = dates;
        this.pageBuilder = pageBuilder;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        Words words = reader.now();
        String project = parameter("projectKey");
        Optional<LineUp> lineUp = readLineUp.read(project, actor());
        if (lineUp.isEmpty()) {
            return refused(words.say("hypothesis.line-up.unknown-project", project));
        }
        return shown(new LineUpPageView(lineUp.get(), words, new LineUpWords(words, dates)), INPUT);
    }

    /** The same: an address without the command shows the page as well. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }
}
