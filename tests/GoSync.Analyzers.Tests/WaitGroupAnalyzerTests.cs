// Add inside the goroutine it counts, and Add, Go.Run and Done that can be WaitGroup.Go; with their fixes.
namespace GoSync.Analyzers.Tests;

public class WaitGroupAnalyzerTests
{
    private const string Start = """
        using System; using System.Threading; using System.Threading.Tasks; using GoRuntime; using GoSync; using Mutex = GoSync.Mutex;

        class C
        {
            WaitGroup wg;

            static void Work() { }
            static GoTask WorkAsync() => default;
            ref WaitGroup Find() => ref wg;

            void M(int n)
            {

        """;

    private const string End = """

            }
        }

        """;

    private static string In(string body) => Start + body + End;

    [Theory]
    [InlineData("Go.Run(() => { [|wg.Add(1)|]; Work(); wg.Done(); });")]
    [InlineData("Go.Run(async () => { [|wg.Add(1)|]; await WorkAsync(); wg.Done(); });")]
    [InlineData("Go.Run(k => { [|wg.Add(k)|]; Work(); }, 1);")]
    [InlineData("Go.Run(() => [|wg.Add(1)|]);")]
    [InlineData("Go.Run(() => { try { [|wg.Add(1)|]; Work(); } finally { wg.Done(); } });")]
    [InlineData("Task.Run(() => { [|wg.Add(1)|]; Work(); wg.Done(); });")]
    [InlineData("new Thread(() => { [|wg.Add(1)|]; Work(); wg.Done(); }).Start();")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => { [|wg.Add(1)|]; Work(); wg.Done(); });")]
    [InlineData("wg.Add(1); Go.Run(() => { Work(); wg.Add(1); wg.Done(); });")]
    [InlineData("Action a = () => { wg.Add(1); Work(); }; a();")]
    [InlineData("wg.Go(() => { wg.Add(1); Go.Run(() => wg.Done()); });")]
    [InlineData("Go.Run(() => { var x = new AtomicInt64(); x.Add(1); });")]
    public void AddInside_IsReportedAsVetDoes(string body) =>
        Assert.All(Subject.Check(WaitGroupAnalyzer.AddInsideId, In(body)), m =>
            Assert.Equal("WaitGroup.Add called from inside new goroutine", m));

    [Fact]
    public void AddInside_Fixed_StandsBeforeTheStart() => Subject.CheckFix(
        WaitGroupAnalyzer.AddInsideId,
        In("""
                for (var i = 0; i < n; i++)
                {
                    Go.Run(() =>
                    {
                        [|wg.Add(1)|];
                        Work();
                        wg.Done();
                    });
                }
        """),
        In("""
                for (var i = 0; i < n; i++)
                {
                    wg.Add(1);
                    Go.Run(() =>
                    {
                        Work();
                        wg.Done();
                    });
                }
        """));

    [Theory]
    [InlineData("Go.Run(k => { [|wg.Add(k)|]; Work(); }, 1);")]
    [InlineData("if (n > 0) Go.Run(() => { [|wg.Add(1)|]; Work(); });")]
    [InlineData("Go.Run(() => [|wg.Add(1)|]);")]
    public void AddInside_WhereItIsNotCertain_HasNoFix(string body) => Subject.CheckFix(WaitGroupAnalyzer.AddInsideId, In(body), null);

    [Theory]
    [InlineData("wg.Add(1); [|Go.Run(() => { try { Work(); } finally { wg.Done(); } })|];")]
    [InlineData("wg.Add(1); [|Go.Run(async () => { try { await WorkAsync(); } finally { wg.Done(); } })|];")]
    [InlineData("wg.Add(1); [|Go.Run(() => { Work(); wg.Done(); })|];")]
    [InlineData("this.wg.Add(1); [|Go.Run(() => { Work(); this.wg.Done(); })|];")]
    [InlineData("var c = new C(); c.wg.Add(1); [|Go.Run(() => { Work(); c.wg.Done(); })|];")]
    [InlineData("wg.Add(2); Go.Run(() => { Work(); wg.Done(); });")]
    [InlineData("wg.Add(n); Go.Run(() => { Work(); wg.Done(); });")]
    [InlineData("wg.Add(1); Work(); Go.Run(() => { Work(); wg.Done(); });")]
    [InlineData("wg.Add(1); Go.Run(() => { if (n > 0) return; wg.Done(); });")]
    [InlineData("wg.Add(1); Go.Run(() => { wg.Done(); Work(); });")]
    [InlineData("wg.Add(1); Go.Run(() => { Work(); wg.Done(); wg.Done(); });")]
    [InlineData("wg.Add(1); Go.Run(k => { Work(); wg.Done(); }, n);")]
    [InlineData("wg.Add(1); Go.Run(() => { var wg = new WaitGroup(); wg.Done(); });")]
    [InlineData("Find().Add(1); Go.Run(() => { Work(); Find().Done(); });")]
    [InlineData("var c = new C(); c.wg.Add(1); Go.Run(() => { Work(); wg.Done(); });")]
    [InlineData("wg.Add(1); Go.Run(() => { try { Work(); } catch (Exception) { } finally { wg.Done(); } });")]
    [InlineData("wg.Add(1); Go.Run(() => { try { Work(); } finally { Work(); wg.Done(); } });")]
    [InlineData("wg.Add(1); Task.Run(() => { Work(); wg.Done(); });")]
    public void AddRunDone_IsReportedWhereGoSaysTheSame(string body) =>
        Assert.All(Subject.Check(WaitGroupAnalyzer.UseGoId, In(body)), m => Assert.EndsWith(".Go", m));

    [Fact]
    public void AddRunDone_Fixed_IsGo() => Subject.CheckFix(
        WaitGroupAnalyzer.UseGoId,
        In("""
                for (var i = 0; i < n; i++)
                {
                    // One for each.
                    wg.Add(1);
                    [|Go.Run(async () =>
                    {
                        try
                        {
                            await WorkAsync();
                        }
                        finally
                        {
                            wg.Done();
                        }
                    })|];
                }
        """),
        In("""
                for (var i = 0; i < n; i++)
                {
                    // One for each.
                    wg.Go(async () =>
                    {
                        await WorkAsync();
                    });
                }
        """));

    [Fact]
    public void AddRunDone_WithDoneLast_Fixed_IsGo() => Subject.CheckFix(
        WaitGroupAnalyzer.UseGoId,
        In(
            "        wg.Add(1);\n        [|Go.Run(() =>\n        {\n            Work();\n            wg.Done();\n        })|];\n        wg.Wait();"),
        In("        wg.Go(() =>\n        {\n            Work();\n        });\n        wg.Wait();"));
}
