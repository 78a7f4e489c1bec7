package org.hypothesisstories.workbench.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.hypothesisstories.workbench.web.TestSite;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteServletTest {
    private final AtomicInteger calls = new AtomicInteger();
    private TestSite site;

    @BeforeEach
    void open() {
        site = TestSite.open(routes -> routes
                .post("/secure/Change.jspa", Access.USERS, visit -> {
                    calls.incrementAndGet();
                    return Reply.redirect("/done");
                })
                .get("/greet/{name}", Access.USERS, visit -> Reply.json(200, java.util.Map.of("name", visit.path("name"))))
                .get("/broken", Access.USERS, visit -> {
                    throw new IllegalStateException("the <b>reason</b>");
                })
                .get("/secure/admin/Page.jspa", Access.ADMINISTRATORS, visit -> Reply.redirect("/done")));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void refusesPostWithoutToken() {
        site.signIn("ada");

        HttpResponse<String> refused = post("/secure/Change.jspa", "id=1");

        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("without the token of this session"));
        assertEquals(0, calls.get());
    }

    @Test
    void refusesPostWithSomebodyElsesToken() {
        site.signIn("ada");

        assertEquals(403, post("/secure/Change.jspa", "atl_token=" + "0".repeat(40)).statusCode());
        assertEquals(0, calls.get());
    }

    @Test
    void acceptsPostWithTheTokenOfTheSession() {
        site.signIn("ada");

        HttpResponse<String> accepted = post("/secure/Change.jspa", "atl_token=" + site.token());

        assertEquals(302, accepted.statusCode());
        assertEquals(1, calls.get());
    }

    @Test
    void acceptsScriptThatSaysItIsNoForm() {
        site.signIn("ada");

        HttpResponse<String> accepted = site.send(request("/secure/Change.jspa").header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("")));

        assertEquals(302, accepted.statusCode());
    }

    @Test
    void sendsStrangersToTheLogInAndBack() {
        HttpResponse<String> answer = get("/greet/bob?x=1");

        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/jira/login.jsp?os_destination=%2Fgreet%2Fbob%3Fx%3D1"));
    }

    @Test
    void readsValuesFromThePath() {
        site.signIn("ada");

        assertEquals("{\"name\":\"b ob\"}", get("/greet/b%20ob").body());
    }

    @Test
    void saysWhichPageIsMissing() {
        site.signIn("ada");

        HttpResponse<String> answer = get("/no/such%3Cscript%3E");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("/no/such&lt;script&gt;"));
    }

    @Test
    void saysWhatWentWrongWithoutMarkupOfItsOwn() {
        site.signIn("ada");

        HttpResponse<String> answer = get("/broken");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("the &lt;b&gt;reason&lt;/b&gt;"));
    }

    @Test
    void refusesMethodThatThePageDoesNotTake() {
        site.signIn("ada");

        assertEquals(405, get("/secure/Change.jspa").statusCode());
    }

    @Test
    void keepsAdministratorsPagesFromOthers() {
        site.signIn("bob");
        assertEquals(403, get("/secure/admin/Page.jspa").statusCode());

        site.signIn("ada");
        assertEquals(302, get("/secure/admin/Page.jspa").statusCode());
    }

    @Test
    void letsScriptsComeFromThisSiteOnly() {
        String policy = get("/login.jsp").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertTrue(policy.contains("script-src 'self';"));
        assertFalse(get("/login.jsp").body().contains("<script>"));
    }

    @Test
    void forgetsTheUserWhenTheRequestEnds() throws IOException {
        site.signIn("ada");
        get("/greet/x");
        site.forgetCookies();

        assertEquals(302, get("/greet/x").statusCode());
    }

    private HttpResponse<String> get(String path) {
        return site.send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String form) {
        return site.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.base() + path));
    }
}
