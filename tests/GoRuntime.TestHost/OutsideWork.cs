// Programs in which all goroutines wait for something that only a service of .NET will bring.

using System.Diagnostics;
using System.IO.Pipes;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

public static class OutsideWork
{
    private const int Soon = 300;

    private static readonly Chan<long> Woken = new();

    public static async GoTask Socket()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var sender =
            Process.Start("/bin/bash", ["-c", $"sleep 0.3; echo x > /dev/tcp/127.0.0.1/{((IPEndPoint)listener.LocalEndpoint).Port}"]);
        WakeAfter(listener.AcceptTcpClientAsync());
        await End();
    }

    public static async GoTask Pipe()
    {
        using var writer = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        using var reader = new AnonymousPipeClientStream(PipeDirection.In, writer.GetClientHandleAsString());
        WakeAfter(reader.ReadAsync(new byte[1]).AsTask());
        StartNativeTimer(() => writer.WriteByte(1));
        await End();
    }

    public static async GoTask ProcessTask()
    {
        using var process = Process.Start("/bin/sleep", "0.3");
        WakeAfter(process.WaitForExitAsync());
        await End();
    }

    public static async GoTask ProcessEvent()
    {
        using var process = new Process { StartInfo = new ProcessStartInfo("/bin/sleep", "0.3"), EnableRaisingEvents = true };
        process.Exited += (_, _) => Woken.Send(1);
        process.Start();
        await End();
    }

    public static async GoTask Signal()
    {
        // Not a signal that nohup or a shell's & lets be ignored.
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            Woken.Send(1);
        });
        StartDetached($"sleep 1.5; kill -TERM {Environment.ProcessId}");
        await End();
    }

    public static async GoTask Watcher()
    {
        var folder = Directory.CreateTempSubdirectory();
        using var watcher = new FileSystemWatcher(folder.FullName);
        watcher.Created += (_, _) => Woken.Send(1);
        watcher.EnableRaisingEvents = true;
        StartDetached($"sleep 0.3; touch {folder.FullName}/x");
        await End();
        folder.Delete(recursive: true);
    }

    public static async GoTask Declared()
    {
        var work = Go.OutsideWork();
        StartNativeTimer(() =>
        {
            Woken.Send(1);
            work.Dispose();
        });
        await End();
        await Woken.ReceiveAsync();
    }

    public static async GoTask AfterProcess()
    {
        using (var process = Process.Start("/bin/sleep", "0"))
        {
            await process.WaitForExitAsync();
        }

        await Woken.ReceiveAsync();
    }

    private static async void WakeAfter(Task task)
    {
        await task;
        Woken.Send(1);
    }

    private static async GoTask End()
    {
        await Woken.ReceiveAsync();
        Console.WriteLine("woken");
    }

    // A child that is not ours for long: the shell that starts it ends at once.
    private static void StartDetached(string command)
    {
        using var shell = Process.Start("/bin/sh", ["-c", $"({command}) >/dev/null 2>&1 &"]);
        shell.WaitForExit();
        Thread.Sleep(1);
    }

    // A thread that the runtime has never seen.
    private static void StartNativeTimer(Action action)
    {
        new Thread(() =>
        {
            Thread.Sleep(Soon);
            action();
        }).Start();
    }
}
