package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;

/** The page of a project's time boxes, for whoever may see the project; it changes nothing. */
public class ProjectBoxesAction extends PageAction<BoxesPageView> {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.boxes";

    private final transient BoxesDesk desk;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;

    public ProjectBoxesAction(BoxesDesk desk, ReaderWords reader, PageBuilderService pageBuilder) {
        this.desk = desk;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        String project = parameter("projectKey");
        BoxesWish wish = new BoxesWish(parameter("show"), parameter("start"), parameter("until"));
        Optional<BoxesPageView> page = desk.show(actor(), project, wish);
        if (page.isEmpty()) {
            return refused(reader.now().say("hypothesis.boxes.unknown-project", project));
        }
        return shown(page.get(), INPUT);
    }

    /** The same: an address without the command shows the page as well. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }
}
