// Rebuilds a tree bottom up or top down: a pass derives from it and overrides what it changes.
namespace Go2Cs.Core;

/// <summary>Maps the parts of nodes; as it stands it copies nothing and changes nothing.</summary>
public class CoreMapper
{
    /// <summary>What becomes of an expression.</summary>
    public virtual CoreExpr Expr(CoreExpr e) => e.Map(this);

    /// <summary>What becomes of a statement.</summary>
    public virtual CoreStmt Stmt(CoreStmt s) => s.Map(this);

    /// <summary>What becomes of a variable where it is read, written or addressed.</summary>
    public virtual CoreExpr Variable(VariableRef v) => v;

    /// <summary>What becomes of a function literal.</summary>
    public virtual CoreExpr ClosureOf(Closure c) => c with { Function = (CoreClosure)Body(c.Function) };

    /// <summary>What becomes of a function.</summary>
    public virtual CoreBody Body(CoreBody body) => body.Body == null ? body : body with { Body = (Block)Stmt(body.Body) };

    public CoreExpr? Optional(CoreExpr? e) => e == null ? null : Expr(e);

    public CoreStmt? OptionalStmt(CoreStmt? s) => s == null ? null : Stmt(s);

    public CoreTarget? Target(CoreTarget? target) => target is PlaceTarget p ? p with { Place = Expr(p.Place) } : target;

    public IReadOnlyList<CoreExpr> Exprs(IReadOnlyList<CoreExpr> list) => List(list, Expr);

    /// <summary>The statements of a block; those a pass makes of one stand side by side.</summary>
    public virtual IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list)
    {
        var result = new List<CoreStmt>(list.Count);
        foreach (var s in list)
        {
            var mapped = Stmt(s);
            if (mapped is StatementList { End.IsValid: false } several) result.AddRange(several.Statements);
            else result.Add(mapped);
        }
        return result;
    }

    public IReadOnlyList<T> List<T>(IReadOnlyList<T> list, Func<T, T> map)
    {
        var result = new T[list.Count];
        for (var i = 0; i < result.Length; i++) result[i] = map(list[i]);
        return result;
    }
}

/// <summary>Questions asked of whole trees.</summary>
public static class CoreTree
{
    /// <summary>The node and all below it, parents first; function literals included.</summary>
    public static IEnumerable<CoreNode> Descendants(CoreNode node)
    {
        var pending = new Stack<CoreNode>();
        pending.Push(node);
        var children = new List<CoreNode>();
        while (pending.TryPop(out var next))
        {
            yield return next;
            children.Clear();
            next.ForEachChild(children.Add);
            for (var i = children.Count - 1; i >= 0; i--) pending.Push(children[i]);
        }
    }

    /// <summary>Visits the node and all below it; the function says whether to go below a node.</summary>
    public static void Walk(CoreNode node, Func<CoreNode, bool> visit)
    {
        if (!visit(node)) return;
        node.ForEachChild(child => Walk(child, visit));
    }

    /// <summary>Without parentheses.</summary>
    public static CoreExpr Unparen(CoreExpr e)
    {
        while (e is Paren p) e = p.X;
        return e;
    }
}
