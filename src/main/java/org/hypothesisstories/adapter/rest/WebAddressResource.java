package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.call.ListWebAddresses;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.timebox.Actor;

/** The addresses that workflows may call; for administrators, who confirm their password in the browser. */
@Path("addresses")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class WebAddressResource {
    private static final String TEST = "{\"event\":\"test\"}";

    private final ListWebAddresses listWebAddresses;
    private final WebAddressJson json;
    private final JiraAuthenticationContext authentication;
    private final ReaderWords reader;

    @Inject
    public WebAddressResource(
            ListWebAddresses listWebAddresses, WebAddressJson json, JiraAuthenticationContext authentication, ReaderWords reader) {
        this.listWebAddresses = listWebAddresses;
        this.json = json;
        this.authentication = authentication;
        this.reader = reader;
    }

    /** All addresses, without their secrets. */
    @GET
    public Response all() {
        return Answers.ok(json.of(listWebAddresses.all(actor())));
    }

    /** Lists an address or changes it. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, String body) {
        WebAddressDraft draft = json.read(id, body);
        Parsed<WebAddress, WebAddressProblem> listed = listWebAddresses.put(draft, actor());
        return listed.value().map(address -> Answers.ok(json.of(address))).orElseGet(() -> refused(listed.problems().get(0), draft));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        listWebAddresses.remove(id, actor());
        return Response.noContent().build();
    }

    /** Sends a signed body to the address at once and tells what came of it. */
    @POST
    @Path("{id}/test")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response test(@PathParam("id") String id) {
        return listWebAddresses.test(id, TEST, actor())
                .map(answer -> Answers.ok(json.of(answer)))
                .orElseGet(() -> Answers.refusal(Response.Status.NOT_FOUND, "address-not-listed",
                        reader.now().say("hypothesis.rest.address.not-listed", id), Map.of("address", id)));
    }

    private Response refused(WebAddressProblem problem, WebAddressDraft draft) {
        String written = problem == WebAddressProblem.URL ? draft.url() : draft.id();
        return Answers.refusal(Response.Status.BAD_REQUEST, "address-" + problem.key(),
                reader.now().say("hypothesis.rest.address.problem." + problem.key(), written), Map.of("field", problem.field()));
    }

    private Actor actor() {
        return Actor.user(authentication.getLoggedInUser().getKey());
    }
}
