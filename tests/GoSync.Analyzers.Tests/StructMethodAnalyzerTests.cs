// Async methods and iterators of structs: the C# compiler gives them a copy of the struct.
namespace GoSync.Analyzers.Tests;

public class StructMethodAnalyzerTests
{
    private const string Start =
        "using GoSync; using GoRuntime; using System.Collections.Generic; using System.Threading.Tasks;\n" +
        "struct Inner { public Mutex mu; public int n; }\n";

    [Theory]
    [InlineData("struct S { WaitGroup wg; async GoTask Run() { await [|wg|].WaitAsync(); } }",
        "async method Run works on a copy of S, and so of wg: sync.WaitGroup contains sync.noCopy")]
    [InlineData("struct S { Mutex mu; async Task Run() { await [|this.mu|].LockAsync(); } }",
        "async method Run works on a copy of S, and so of this.mu: sync.Mutex")]
    [InlineData("struct S { RWMutex rw; async void Run() { await [|rw|].RLockAsync(); } }",
        "async method Run works on a copy of S, and so of rw: sync.RWMutex")]
    [InlineData("struct S { Once once; async GoTask<int> Get() { await [|once|].DoAsync(() => { }); return 1; } }",
        "async method Get works on a copy of S, and so of once: sync.Once contains sync.noCopy")]
    [InlineData("struct S { Cond cond; async GoTask Get() { [|cond|].Signal(); await [|cond|].WaitAsync(); } }",
        "async method Get works on a copy of S, and so of cond: sync.Cond contains sync.noCopy")]
    [InlineData("struct S { AtomicInt64 n; IEnumerable<long> All() { yield return [|n|].Add(1); } }",
        "iterator All works on a copy of S, and so of n: sync/atomic.Int64 contains sync/atomic.noCopy")]
    [InlineData("struct S { Mutex mu; IEnumerable<int> All { get { [|mu|].Lock(); yield break; } } }",
        "iterator All works on a copy of S, and so of mu: sync.Mutex")]
    [InlineData("struct S { Mutex mu; async IAsyncEnumerable<int> All() { await [|mu|].LockAsync(); yield return 1; } }",
        "async method All works on a copy of S, and so of mu: sync.Mutex")]
    [InlineData("struct S { Inner a; async GoTask Run() { await [|a.mu|].LockAsync(); } }",
        "async method Run works on a copy of S, and so of a.mu: sync.Mutex")]
    [InlineData(
        "struct S { WaitGroup wg; static void F(ref WaitGroup g) { } async GoTask Run() { F(ref [|wg|]); await Go.YieldAsync(); } }",
        "async method Run works on a copy of S, and so of wg: sync.WaitGroup contains sync.noCopy")]
    [InlineData("record struct S { Mutex mu; public async GoTask Run() { await [|mu|].LockAsync(); } }",
        "async method Run works on a copy of S, and so of mu: sync.Mutex")]
    public void OwnLock_InAsyncOrIterator_IsReported(string code, string message) =>
        Assert.Equal(message, Subject.Check(StructMethodAnalyzer.DiagnosticId, Start + code)[0]);

    [Theory]
    [InlineData(
        "class C { WaitGroup wg; async GoTask Run() { await wg.WaitAsync(); } IEnumerable<int> All() { wg.Wait(); yield break; } }")]
    [InlineData("struct S { WaitGroup wg; void Run() { wg.Wait(); } GoTask RunAsync() => wg.WaitAsync(); }")]
    [InlineData("struct S { Ptr<WaitGroup> wg; async GoTask Run() { await wg.Value.WaitAsync(); } }")]
    [InlineData("struct S { static WaitGroup wg; async GoTask Run() { await wg.WaitAsync(); } }")]
    [InlineData("struct S { WaitGroup wg; static async GoTask Run(Ptr<S> s) { await s.Value.wg.WaitAsync(); } }")]
    [InlineData("struct S { Inner a; async GoTask Run() { a.n++; await Go.YieldAsync(); } }")]
    [InlineData("struct S { Chan<int> ch; AtomicValue v; async GoTask Run() { await ch.SendAsync(1); v.Store(1); } }")]
    [InlineData("struct S { WaitGroup wg; async GoTask<string> Name() { await Go.YieldAsync(); return nameof(wg); } }")]
    [InlineData("struct S { WaitGroup[] all; async GoTask Run() { await all[0].WaitAsync(); } }")]
    [InlineData("struct S { WaitGroup wg; async GoTask Run() { var other = new WaitGroup(); await other.WaitAsync(); } }")]
    [InlineData(
        "struct S { WaitGroup wg; IEnumerable<int> All() { IEnumerable<int> Inner() { yield return 1; } wg.Add(1); return Inner(); } }")]
    public void OtherLock_OrPlainMethod_IsNotReported(string code) =>
        Assert.Empty(Subject.Check(StructMethodAnalyzer.DiagnosticId, Start + code));
}
