package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.call.ListWebAddresses;
import org.hypothesisstories.domain.call.WebAddressDraft;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.timebox.Actor;

/** The administrator's page of web addresses: list one, send a test, take one off. What was typed wrongly stays in the form. */
@WebSudoRequired
public class WebAddressAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String TEST_BODY = "{\"event\":\"test\"}";

    private final transient ListWebAddresses listWebAddresses;
    private final transient ReaderWords reader;
    private String id = "";
    private String url = "";
    private String secret = "";
    private transient WebAddressPageView view;

    public WebAddressAction(ListWebAddresses listWebAddresses, ReaderWords reader) {
        this.listWebAddresses = listWebAddresses;
        this.reader = reader;
    }

    /** Called by Jira with the request's parameter, as are the other two. */
    public void setId(String id) {
        this.id = id == null ? "" : id.strip();
    }

    public void setUrl(String url) {
        this.url = url == null ? "" : url.strip();
    }

    public void setSecret(String secret) {
        this.secret = secret == null ? "" : secret.strip();
    }

    /** For the template. */
    public WebAddressPageView getView() {
        return view;
    }

    /** The list. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(INPUT, "", "");
    }

    /** Lists an address, or changes it. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        WebAddressDraft draft = new WebAddressDraft(id, url, Optional.of(secret).filter(typed -> !typed.isEmpty()));
        Words words = reader.now();
        List<WebAddressProblem> problems = listWebAddresses.put(draft, actor()).problems();
        if (!problems.isEmpty()) {
            String written = problems.get(0) == WebAddressProblem.URL ? url : id;
            return show(INPUT, "", words.say("hypothesis.rest.address.problem." + problems.get(0).key(), written));
        }
        String listed = id;
        id = "";
        url = "";
        return show(SUCCESS, words.say("hypothesis.addresses.listed", listed), "");
    }

    /** Sends a test to an address. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doTest() {
        Words words = reader.now();
        String tested = take();
        return listWebAddresses.test(tested, TEST_BODY, actor())
                .map(answer -> answer.accepted()
                        ? show(SUCCESS, words.say("hypothesis.addresses.accepted", tested, answer.detail()), "")
                        : show(INPUT, "", words.say("hypothesis.addresses.not-accepted", tested, answer.detail())))
                .orElseGet(() -> show(INPUT, "", words.say("hypothesis.rest.address.not-listed", tested)));
    }

    /** Takes an address off the list. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doRemove() {
        String removed = take();
        listWebAddresses.remove(removed, actor());
        return show(SUCCESS, reader.now().say("hypothesis.addresses.removed", removed), "");
    }

    /** The id that a button stands for; it does not belong into the form. */
    private String take() {
        String taken = id;
        id = "";
        return taken;
    }

    private String show(String result, String done, String error) {
        if (!error.isEmpty()) {
            addErrorMessage(error);
        }
        WebAddressDraft form = new WebAddressDraft(id, url, Optional.empty());
        view = new WebAddressPageView(reader.now(), listWebAddresses.all(actor()), form, done, error);
        return result;
    }

    private Actor actor() {
        return Actor.user(getLoggedInUser().getKey());
    }
}
