// Which functions may suspend: they become async methods, all others stay plain. Roots are channel operations, select without
// default, and bound functions marked as suspending; the set is closed over the calls of the whole program. A call through a func
// value is decided by the signatures of the functions that become values, a call through an interface by method name and
// signature: an over-approximation, never an under-approximation.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>What may suspend, over a whole program.</summary>
public sealed class Colours
{
    private readonly ProgramIndex _index;
    private readonly ColourGraph _graph;

    public Colours(CoreProgram program)
        : this(new ProgramIndex(program))
    {
    }

    internal Colours(ProgramIndex index)
    {
        _index = index;
        _graph = new ColourGraph(index);
    }

    /// <summary>Whether the declared function, method or interface method of the program becomes an async method.</summary>
    public bool Suspends(FuncObj f) =>
        _graph.Bodies.Contains(_index.Resolve(f))
            || f.Signature.Recv != null && !_index.IsBound(f) && _graph.Methods.Contains(MethodKey.Of(f));

    /// <summary>Whether the literal is an async lambda.</summary>
    public bool Suspends(CoreClosure literal) =>
        _graph.Bodies.Contains(literal.Identity) || !IsDirect(literal) && Suspends(literal.Signature);

    /// <summary>Whether values of this function type are called with await.</summary>
    public bool Suspends(SignatureType valuesOfThisType) => _graph.Signatures.Contains(valuesOfThisType);

    /// <summary>Whether the literal is called, deferred, started or handed to a bound function at its place, and never becomes a
    /// value.</summary>
    public bool IsDirect(CoreClosure literal) => _graph.Direct.Contains(literal.Identity);

    /// <summary>Whether the function is declared in a package that is not translated.</summary>
    public bool IsBound(FuncObj f) => _index.IsBound(f);

    /// <summary>Whether the call suspends in an async function: it is then awaited.</summary>
    public bool CallSuspends(Call call)
    {
        if (call.Callee is ValueCallee { Value: var value })
        {
            return CoreTree.Unparen(value) is Closure c
                ? _graph.Bodies.Contains(c.Function.Identity)
                : ProgramIndex.Under(value.Type) is SignatureType s && Suspends(s);
        }

        var f = call.Callee.Function!;
        return _index.IsBound(f) ? f.HasDirective("suspends") && (!f.HasDirective("callback") || CallbackSuspends(call)) : Suspends(f);
    }

    /// <summary>Whether a function passed to the call of a bound function may suspend.</summary>
    public bool CallbackSuspends(Call call) => call.Arguments.Any(ValueSuspends);

    /// <summary>Whether the func-typed expression yields a function that must be awaited.</summary>
    public bool ValueSuspends(CoreExpr funcTyped)
    {
        var e = ProgramIndex.Source(funcTyped);
        if (ProgramIndex.Under(e.Type) is not SignatureType s) return false;
        return e switch
        {
            Closure c => Suspends(c.Function),
            FunctionRef f => Suspends(s) || IsAwaited(f.Function),
            MethodValue m => Suspends(s) || IsAwaited(m.Method),
            _ => Suspends(s),
        };
    }

    /// <summary>
    /// Whether the call is of a bound function that is awaited in an async function though it does not make one of its caller:
    /// mu.Lock() and its like.
    /// </summary>
    public bool PrefersAwaiting(Call call) =>
        call.Callee.Function is { } f && _index.IsBound(f) && f.HasDirective("awaitable") && !CallSuspends(call);

    /// <summary>Whether a function that suspends awaits something in the node, which no reference of C# outlives.</summary>
    public bool Awaits(CoreNode node) => Contains(node, alsoPreferred: true);

    /// <summary>Whether evaluating or running the node suspends.</summary>
    public bool Contains(CoreNode node) => Contains(node, alsoPreferred: false);

    // Also what is awaited though it could be done without, if it is preferred.
    private bool Contains(CoreNode node, bool alsoPreferred)
    {
        var found = false;
        CoreTree.Walk(node, n =>
        {
            if (found || n is Closure) return false;
            // What runs elsewhere has its operands here.
            if ((n is GoStatement go ? go.Call : n is DeferStatement { Owner: not null } defer ? defer.Call : null) is { } elsewhere)
            {
                found = ProgramIndex.Operands(elsewhere).Any(o => Contains(o, alsoPreferred));
                return false;
            }
            found = IsWait(n, alsoPreferred);
            return !found;
        });
        return found;
    }

    /// <summary>Whether the function or literal suspends.</summary>
    public bool Suspends(CoreBody body) => body switch
    {
        CoreFunction f => Suspends(f.Object),
        CoreClosure c => Suspends(c),
        _ => false,
    };

    /// <summary>Whether a function that suspends awaits the node itself, not a part of it.</summary>
    public bool IsWait(CoreNode node) => IsWait(node, alsoPreferred: true);

    private bool IsWait(CoreNode node, bool alsoPreferred) => node switch
    {
        Receive or Send or Select { HasDefault: false } or Range { Kind: RangeKind.Channel } => true,
        Range { Kind: RangeKind.Function } range => ProgramIndex.Under(range.X.Type) is SignatureType s && Suspends(s),
        Select => alsoPreferred,
        Call call => CallSuspends(call) || alsoPreferred && PrefersAwaiting(call),
        _ => false,
    };

    /// <summary>
    /// Whether the bound function makes a function of the one it is given, with the same signature (sync.OnceFunc): the result
    /// suspends if the argument does.
    /// </summary>
    public static bool GivesBack(FuncObj f) => f.Origin.Signature is var s && s.Results.Vars.Any(
        r => ProgramIndex.Under(r.Type) is SignatureType && s.Params.Vars.Any(p => TypeIdentity.Identical(p.Type, r.Type)));

    /// <summary>Whether the function or method as a value has to be awaited; one that calls a function it is given, if values of that type
    /// have to be.</summary>
    public bool IsAwaited(FuncObj f)
    {
        if (!_index.IsBound(f)) return Suspends(f);
        return f.HasDirective("suspends")
            && (!f.HasDirective("callback")
            || f.Signature.Params.Vars.Any(p => ProgramIndex.Under(p.Type) is SignatureType s && Suspends(s)));
    }
}
