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
    public virtual CoreExpr ClosureOf(Closure c)
    {
        var function = (CoreClosure)Body(c.Function);
        return ReferenceEquals(function, c.Function) ? c : c with { Function = function };
    }

    /// <summary>What becomes of a function.</summary>
    public virtual CoreBody Body(CoreBody body)
    {
        if (body.Body == null) return body;
        var mapped = (Block)Stmt(body.Body);
        return ReferenceEquals(mapped, body.Body) ? body : body with { Body = mapped };
    }

    /// <summary>A place whose address is taken: the variable or pointer that it lies behind stays, its indices are mapped.</summary>
    protected CoreExpr Indices(CoreExpr place) => place switch
    {
        Paren p => p with { X = Indices(p.X) },
        FieldRef f => f with { Target = Indices(f.Target) },
        ElementRef x => x with { Target = Indices(x.Target), Index = Expr(x.Index) },
        VariableRef or Dereference { Pointer: VariableRef } => place,
        _ => Expr(place),
    };

    public CoreExpr? Optional(CoreExpr? e) => e == null ? null : Expr(e);

    public CoreStmt? OptionalStmt(CoreStmt? s) => s == null ? null : Stmt(s);

    public CoreTarget? Target(CoreTarget? target)
    {
        if (target is not PlaceTarget p) return target;
        var place = Expr(p.Place);
        return ReferenceEquals(place, p.Place) ? p : p with { Place = place };
    }

    public IReadOnlyList<CoreExpr> Exprs(IReadOnlyList<CoreExpr> list) => List(list, Expr);

    /// <summary>What becomes of a statement in the list of a block, after those before it.</summary>
    protected virtual CoreStmt Listed(CoreStmt s) => Stmt(s);

    /// <summary>The statements of a block; those a pass makes of one stand side by side.</summary>
    public virtual IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list)
    {
        List<CoreStmt>? result = null;
        for (var i = 0; i < list.Count; i++)
        {
            var mapped = Listed(list[i]);
            if (result == null && ReferenceEquals(mapped, list[i])) continue;
            result ??= [.. list.Take(i)];
            if (mapped is StatementList { End.IsValid: false } several) result.AddRange(several.Statements);
            else result.Add(mapped);
        }
        return result ?? list;
    }

    public IReadOnlyList<T> List<T>(IReadOnlyList<T> list, Func<T, T> map)
    {
        T[]? result = null;
        for (var i = 0; i < list.Count; i++)
        {
            var mapped = map(list[i]);
            if (result == null && ReferenceEquals(mapped, list[i])) continue;
            result ??= [.. list];
            result[i] = mapped;
        }
        return result ?? list;
    }
}
