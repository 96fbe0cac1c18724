package vn.sohoa.ocr.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The child process: answers requests until its input ends or its parent is gone. */
public final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // the pipe is for answers only; whatever a library prints goes elsewhere
        System.setOut(System.err);
        ParentWatch.start();
        KernelChoice.volunteer();
        RequestHandler.Progress progress = (page, pixels) -> Wire.send(out, Message.class, new Begun(page, pixels));
        try (RequestHandler handler = new RequestHandler(WorkerConfig.of(arguments), progress)) {
            Wire.send(out, Message.class, new Answer.Done());
            Optional<Request> request = Wire.receive(in, Request.class);
            while (request.isPresent()) {
                Wire.send(out, Message.class, handler.answer(request.get()));
                request = Wire.receive(in, Request.class);
            }
            if (!handler.hasReadPictures()) {
                // without an ordinary end nothing is written to the class archive: too few classes were needed
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
