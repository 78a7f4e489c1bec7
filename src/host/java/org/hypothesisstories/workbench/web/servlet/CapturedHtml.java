package org.hypothesisstories.workbench.web.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Keeps what a servlet writes, so that a page that asks for the frame can be put into it. */
final class CapturedHtml extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;

    CapturedHtml(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("ServletOutputStream.setWriteListener");
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before it is known whether the frame goes around it.
    }

    @Override
    public void setContentLength(int length) {
        // The length changes when the frame goes around the content.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length changes when the frame goes around the content.
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        return new String(content(), charset());
    }

    /** Sends what was written as it is. */
    void release() throws IOException {
        byte[] content = content();
        if (!getResponse().isCommitted() && content.length > 0) {
            getResponse().getOutputStream().write(content);
        }
    }

    private byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    private Charset charset() {
        String named = getCharacterEncoding();
        return named == null ? StandardCharsets.ISO_8859_1 : Charset.forName(named);
    }
}
