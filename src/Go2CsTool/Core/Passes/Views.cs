// Views of slices, strings and arrays. An index into a slice finds the array and the place in it anew each time; where a loop indexes
// a slice that it does not replace, this is found once, before the loop.
//
//     for i := range n { sum += a[i] }     becomes     aView := ⟨view⟩ a
//                                                      for i := range n { sum += aView[i] }
//
//     for i := range n { g.cells[i] = 0 }     becomes     cellsView := ⟨view or nil⟩ g.cells
//                                                         for i := range n { cellsView[i] = 0 }
//
//     for k := range n { sum += a[i][k] }     becomes     aRow := ⟨view⟩ a[i]
//                                                         for k := range n { sum += aRow[k] }
//
// A slice is a variable, or a field of one or of what a pointer variable points to, or an element of such a slice, a row. Before the loop
// Go may not have followed the pointer yet: if it is nil, the view fails where it is indexed; and a row may not be there: its view fails
// as the index of the row does, where the row is indexed or measured. A view is a reference struct of C#: loops that wait have none, and
// function literals in a loop index the variable itself. Declared constant strings have views as variables do. Removing the pass changes
// no meaning.
using Go2Cs.Syntax;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Finds the elements of slices, strings and arrays before loops.</summary>
public sealed class Views(ProgramFacts facts, Func<GoObject, bool> isBound) : CoreMapper
{
    // The views that there are where the node being mapped is.
    private readonly Dictionary<Place, View> _views = [];
    private readonly Dictionary<ConstObj, CoreVariable> _texts = [];
    private readonly Dictionary<CoreVariable, int> _numbers = new(ReferenceEqualityComparer.Instance);

    // Pointer variables, never assigned again, that have been followed before the node being mapped.
    private readonly HashSet<CoreVariable> _followed = new(ReferenceEqualityComparer.Instance);

    private sealed record View(CoreVariable Variable, bool IsKnown);

    public override CoreExpr Expr(CoreExpr e)
    {
        switch (e)
        {
            case AddressOf a:
                // What is pointed to is an element of the slice itself.
                return a with { Place = Indices(a.Place) };
            case Slicing { X: AddressOf } s:
                return base.Expr(s);
            case ElementRef x when ViewOf(x.Target) is { } view:
                return x with { Target = new VariableRef(x.Target.Pos, view.Variable), Index = Expr(x.Index) };
            case ElementRef { Target: Constant { Named: { } text } constant } x when _texts.TryGetValue(text, out var view):
                return x with { Target = new VariableRef(constant.Pos, view), Index = Expr(x.Index) };
            case BuiltinCall { Builtin: BuiltinId.Len, Arguments: [FieldRef or ElementRef] } len
                when ViewOf(len.Arguments[0]) is { IsKnown: true } view:
                return len with { Arguments = [new VariableRef(len.Arguments[0].Pos, view.Variable)] };
            default:
                return base.Expr(e);
        }
    }

    public override CoreBody Body(CoreBody body)
    {
        var views = new Dictionary<Place, View>(_views);
        var texts = new Dictionary<ConstObj, CoreVariable>(_texts);
        CoreVariable[] followed = [.. _followed];
        _views.Clear();
        _texts.Clear();
        _followed.Clear();
        var result = base.Body(body);
        foreach ((var place, var view) in views) _views[place] = view;
        foreach ((var text, var view) in texts) _texts[text] = view;
        _followed.Clear();
        _followed.UnionWith(followed);
        return result;
    }

    public override IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list)
    {
        CoreVariable[] before = [.. _followed];
        var result = base.Stmts(list);
        _followed.Clear();
        _followed.UnionWith(before);
        return result;
    }

    public override CoreStmt Stmt(CoreStmt s) => s is For or Range ? WithViews(s) : base.Stmt(s);

    protected override CoreStmt Listed(CoreStmt s)
    {
        var mapped = Stmt(s);
        NoteFollowed(s);
        return mapped;
    }

    private CoreStmt WithViews(CoreStmt loop)
    {
        var seen = new List<Place>();
        var seenTexts = new List<ConstObj>();
        var before = new List<CoreStmt>();
        if (!facts.Colours.Awaits(loop))
        {
            NoteFollowed(loop);
            var isChanged = facts.Effects.ChangedIn(loop);
            var (places, texts) = Indexed(loop, (place, e) => !_views.ContainsKey(place) && IsSteady(place, e, loop, isChanged));
            foreach (var (place, e) in places)
            {
                seen.Add(place);
                before.Add(Define(place, e, loop));
            }
            foreach (var e in texts.Where(e => !_texts.ContainsKey(e.Named!)))
            {
                seenTexts.Add(e.Named!);
                before.Add(Define(e.Named!.Name, e, loop, pointer: null, out var view));
                _texts[e.Named!] = view;
            }
        }
        // A loop that counts through a row measures it.
        if (loop is Range { Kind: RangeKind.Slice, Value: null, X: ElementRef x } range && ViewOf(x) is { IsKnown: true } row)
            loop = range with { X = new VariableRef(x.Pos, row.Variable) };
        var mapped = base.Stmt(loop);
        foreach (var place in seen) _views.Remove(place);
        foreach (var text in seenTexts) _texts.Remove(text);
        return before.Count == 0 ? mapped : new StatementList(loop.Pos, [.. before, mapped with { End = default }]) { End = loop.End };
    }

    private Assignment Define(Place place, CoreExpr e, CoreStmt loop)
    {
        var pointer = place.IsPointee && !facts.Forms.IsReference(place.Root) && !_followed.Contains(place.Root) ? place.Root : null;
        var define = Define(place.Name, e, loop, pointer, out var view);
        _views[place] = new View(view, IsKnown: pointer == null || place.IsRow);
        return define;
    }

    private Assignment Define(string name, CoreExpr e, CoreStmt loop, CoreVariable? pointer, out CoreVariable view)
    {
        // What is indexed is the slice that a value of a named type is.
        var type = Representation.IsWrapper(e.Type) ? e.Type.Underlying : e.Type;
        var of = e;
        if (e is ElementRef row)
        {
            // The view of the rows knows of the pointer.
            if (ViewOf(row.Target) != null) pointer = null;
            of = row with { Target = Viewed(row.Target) };
        }
        view = new CoreVariable(name + (e is ElementRef ? "Row" : "View"), type, CoreVariableKind.Temporary, loop.Pos, null);
        return new Assignment(loop.Pos, AssignmentForm.Define, [new NewTarget(loop.Pos, view)], [new ViewOf(loop.Pos, type, of, pointer)]);
    }

    // The slices that a row is an element of, by their views if they have some.
    private CoreExpr Viewed(CoreExpr rows) =>
        ViewOf(rows) is { } view ? new VariableRef(rows.Pos, view.Variable)
        : CoreTree.Unparen(rows) is ElementRef row ? row with { Target = Viewed(row.Target) } : rows;

    private View? ViewOf(CoreExpr e) => _views.Count > 0 && PlaceOf(e) is { } place ? _views.GetValueOrDefault(place) : null;

    // The places from outside of the loop whose elements the innermost loops in it read or assign, and the constants. What finds a row
    // before the loop does not index the slices that it is an element of.
    private (List<(Place Place, CoreExpr Expr)> Places, List<Constant> Texts) Indexed(CoreStmt loop, Func<Place, CoreExpr, bool> isNew)
    {
        var found = new List<(Place Place, CoreExpr Expr)>();
        var texts = new List<Constant>();
        var declared = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        CoreTree.Walk(loop, n =>
        {
            if (n is Closure) return false;
            declared.UnionWith(Reach.Declared(n));
            return true;
        });
        Visit(loop, isInnermost: false);
        return (found, texts);

        void Visit(CoreNode node, bool isInnermost)
        {
            if (node is Closure or AddressOf) return;
            if (node is For or Range) isInnermost = !CoreTree.Descendants(node).Skip(1).Any(n => n is For or Range);
            if (isInnermost && node is ElementRef { Target: Constant { Named: { } named } text } && !texts.Exists(t => t.Named == named))
                texts.Add(text);
            if (isInnermost && node is ElementRef { Target: var e, Index: var index } && IsFound(e) && CoreTree.Unparen(e) is ElementRef)
            {
                Visit(index, isInnermost);
                return;
            }
            // What a loop ranges over is found once.
            node.ForEachChild(child => Visit(child, isInnermost && !(node is Range r && ReferenceEquals(child, r.X))));
        }

        bool IsFound(CoreExpr e)
        {
            if (PlaceOf(e) is not { } place) return false;
            if (found.Exists(f => f.Place == place) || _views.ContainsKey(place)) return true;
            if (declared.Contains(place.Root) || CoreTree.Any(e, n => n is VariableRef v && declared.Contains(v.Variable)) || !isNew(place, e))
                return false;
            found.Add((place, e));
            return true;
        }
    }

    // The place holds the same elements as long as the loop runs. An array is where it is; that of a variable of the function's own is
    // found without a view.
    private bool IsSteady(Place place, CoreExpr e, CoreStmt loop, Func<CoreExpr, bool> isChanged)
    {
        var v = (e as VariableRef)?.Variable;
        if (place.Root is { Kind: CoreVariableKind.Package, Object: var package } && isBound(package!)) return false;
        switch (e.Type.Underlying)
        {
            case ArrayType array when !Representation.IsWrapper(e.Type):
                return v == null
                    ? Representation.IsLarge(array) && !isChanged(e)
                    : v.Kind != CoreVariableKind.Receiver
                        && (v.Kind == CoreVariableKind.Package || Representation.IsLarge(array) || facts.Variables.IsAddressed(v));
            case SliceType or BasicType:
                var isOwn = v != null && v.Kind != CoreVariableKind.Package && !facts.Variables.IsAddressed(v)
                    && !(facts.Variables.IsCaptured(v) && facts.Variables.IsAssigned(v));
                return isOwn ? !facts.Variables.IsAssignedIn(v!, loop) : !isChanged(e);
            default:
                return false;
        }
    }

    // Notes the pointers that the statement follows whatever happens, once it begins; of a loop and a branch, what it asks first.
    private void NoteFollowed(CoreStmt s)
    {
        switch (s)
        {
            case ExpressionStatement or Assignment or OperatorAssignment or Return:
                NoteFollowedIn(s);
                break;
            case If { Init: null, Cond: var cond }:
                NoteFollowedIn(cond);
                break;
            case Switch { Init: null, Tag: { } tag }:
                NoteFollowedIn(tag);
                break;
            case For { Cond: { } first } f when f.Init == null || IsSilent(f.Init):
                NoteFollowedIn(first);
                break;
            case Range { X: var x }:
                NoteFollowedIn(x);
                break;
            case Block { Statements: [var inner, ..] }:
                NoteFollowed(inner);
                break;
        }
    }

    private void NoteFollowedIn(CoreNode node) => CoreTree.Walk(node, n =>
    {
        switch (n)
        {
            case Dereference { MethodOfPointer: null, Pointer: VariableRef { Variable: var v } } when !facts.Variables.IsAssigned(v):
                _followed.Add(v);
                return true;
            case Binary { IsLogical: true } logical:
                NoteFollowedIn(logical.X);
                return false;
            default:
                return n is not (Closure or AddressOf);
        }
    });

    // Nobody can tell that it was not done yet.
    private static bool IsSilent(CoreStmt s) =>
        s is Assignment { Form: AssignmentForm.Define } define && !define.Values.Any(v => Effects.HasCalls(v) || Effects.MayPanic(v));

    private Place? PlaceOf(CoreExpr e)
    {
        switch (CoreTree.Unparen(e))
        {
            case VariableRef { Variable: var v }:
                return new Place(v, IsPointee: false, "");
            case Dereference { MethodOfPointer: null, Pointer: VariableRef { Variable: var p } }:
                return new Place(p, IsPointee: true, "");
            case FieldRef f when PlaceOf(f.Target) is { IsRow: false } owner:
                return owner with { Path = $"{owner.Path}.{f.Field.Name}" };
            case ElementRef { Target: var rows, Index: var index } row when IsRowOfSlice(row)
                && PlaceOf(rows) is { } owner && TextOf(index) is { } text:
                return owner with { Path = $"{owner.Path}[{text}]" };
            default:
                return null;
        }
    }

    private static bool IsRowOfSlice(ElementRef row) =>
        row.Target.Type.Underlying is SliceType && !Representation.IsWrapper(row.Type)
        && (row.Type.Underlying is SliceType || TypePredicates.IsString(row.Type));

    // Tells indices of rows apart: made of integer variables and constants by what cannot fail; null for all others.
    private string? TextOf(CoreExpr index)
    {
        switch (index)
        {
            case Paren p:
                return TextOf(p.X);
            case Constant { Value: var value }:
                return value.ToInt().ToString();
            case VariableRef { Variable: var v } when TypePredicates.IsInteger(v.Type):
                if (!_numbers.TryGetValue(v, out var number)) _numbers[v] = number = _numbers.Count;
                return $"${number}";
            case Binary { Op: Token.Add or Token.Sub or Token.Mul } b when TextOf(b.X) is { } x && TextOf(b.Y) is { } y:
                return $"({x} {b.Op} {y})";
            default:
                return null;
        }
    }

    /// <summary>A variable, or what a pointer variable points to, or a field of either, or a row: an element of a place.</summary>
    /// <param name="Root">The variable.</param>
    /// <param name="IsPointee">The variable is a pointer, which is followed.</param>
    /// <param name="Path">The names of the fields on the way, each with a point before it, and the indices in brackets.</param>
    private readonly record struct Place(CoreVariable Root, bool IsPointee, string Path)
    {
        public bool IsRow => Path.EndsWith(']');

        public string Name
        {
            get
            {
                var fields = Path.Split('[')[0];
                return fields.Length > 0 ? fields[(fields.LastIndexOf('.') + 1)..] : Root.Name;
            }
        }
    }
}
