// Blocking calls in async code, and their awaits.
namespace GoSync.Analyzers.Tests;

public class BlockingInAsyncAnalyzerTests
{
    private static string In(string members) =>
        "using System; using System.Linq; using System.Threading.Tasks; using GoRuntime; using GoSync; using static GoStd.time;\n" +
        "class C { WaitGroup wg; Mutex mu; RWMutex rw; Once once; Cond cond; Locker locker = new MutexPtr(); Chan<long> ch = new(); Ptr<Mutex> p = new(default(Mutex)); object gate = new();\n" +
        "static GoTask<long> F() => default;\n" + members + "\n}\n";

    [Theory]
    [InlineData("async GoTask M() { [|wg.Wait()|]; }", "wg.Wait blocks the thread inside async code: await wg.WaitAsync")]
    [InlineData("async Task M() { [|mu.Lock()|]; mu.Unlock(); }", "mu.Lock blocks the thread inside async code: await mu.LockAsync")]
    [InlineData("async ValueTask M() { [|rw.RLock()|]; [|rw.Lock()|]; rw.RUnlock(); }",
        "rw.RLock blocks the thread inside async code: await rw.RLockAsync")]
    [InlineData("async GoTask M() { [|once.Do(() => { })|]; }", "once.Do blocks the thread inside async code: await once.DoAsync")]
    [InlineData("async GoTask M() { [|cond.Wait()|]; }", "cond.Wait blocks the thread inside async code: await cond.WaitAsync")]
    [InlineData("async GoTask M() { [|locker.Lock()|]; }", "locker.Lock blocks the thread inside async code: await locker.LockAsync")]
    [InlineData("async GoTask M() { [|p.Value.Lock()|]; }", "p.Value.Lock blocks the thread inside async code: await p.Value.LockAsync")]
    [InlineData("async GoTask M() { [|ch.Send(1)|]; var x = [|ch.Receive()|]; }",
        "ch.Send blocks the thread inside async code: await ch.SendAsync")]
    [InlineData("async GoTask M() { var (v, ok) = [|ch.ReceiveOk()|]; }",
        "ch.ReceiveOk blocks the thread inside async code: await ch.ReceiveOkAsync")]
    [InlineData("async GoTask M() { [|Select.Run(ch.ReceiveCase())|]; }",
        "Select.Run blocks the thread inside async code: await Select.RunAsync")]
    [InlineData("async GoTask M() { [|Go.Sleep(1)|]; [|Go.Yield()|]; }",
        "Go.Sleep blocks the thread inside async code: await Go.SleepAsync")]
    [InlineData("async GoTask M() { var x = [|Go.Block(F())|]; }", "Go.Block blocks the thread inside async code: await F()")]
    [InlineData("void M() { Go.Run(async () => { [|wg.Wait()|]; }); }", "wg.Wait blocks the thread inside async code: await wg.WaitAsync")]
    [InlineData("void M() { async GoTask L() { [|wg.Wait()|]; } }", "wg.Wait blocks the thread inside async code: await wg.WaitAsync")]
    public void Blocking_InAsyncCode_IsReported(string members, string message) =>
        Assert.Equal(message, Subject.Check(BlockingInAsyncAnalyzer.DiagnosticId, In(members))[0]);

    [Theory]
    [InlineData("void M() { wg.Wait(); mu.Lock(); ch.Send(1); }")]
    [InlineData("GoTask M() { wg.Wait(); return default; }")]
    [InlineData("async GoTask M() { Go.Run(() => wg.Wait()); await wg.WaitAsync(); }")]
    [InlineData("async GoTask M() { void Plain() => mu.Lock(); Plain(); await F(); }")]
    [InlineData("async GoTask M() { lock (gate) { wg.Wait(); } await F(); }")]
    [InlineData(
        "async GoTask M() { try { } catch when (Check(() => { })) { } await F(); } bool Check(Action a) { a(); wg.Wait(); return true; }")]
    [InlineData("async GoTask M() { wg.Add(1); wg.Done(); mu.Unlock(); mu.TryLock(); ch.Close(); await F(); }")]
    [InlineData("async GoTask M() { await mu.LockAsync(); await ch.SendAsync(1); }")]
    public void Blocking_InPlainCode_IsNotReported(string members) =>
        Assert.Empty(Subject.Check(BlockingInAsyncAnalyzer.DiagnosticId, In(members)));

    [Fact]
    public void Blocking_Fixed_IsAwaited() => Subject.CheckFix(
        BlockingInAsyncAnalyzer.DiagnosticId,
        In("""
            async GoTask M()
            {
                // Everybody is here.
                [|wg.Wait()|];
                [|mu.Lock()|];
                var s = [|ch.Receive()|].ToString();
                if ([|ch.Receive()|] > 1) { [|ch.Send(2)|]; }
                var x = [|Go.Block(F())|] + 1;
            }
        """),
        In("""
            async GoTask M()
            {
                // Everybody is here.
                await wg.WaitAsync();
                await mu.LockAsync();
                var s = (await ch.ReceiveAsync()).ToString();
                if (await ch.ReceiveAsync() > 1) { await ch.SendAsync(2); }
                var x = await F() + 1;
            }
        """));

    [Fact]
    public void Blocking_ThroughARefLocal_HasNoFix() => Subject.CheckFix(
        BlockingInAsyncAnalyzer.DiagnosticId, In("async GoTask M() { await F(); ref var g = ref wg; [|g.Wait()|]; g.Done(); }"), null);
}
