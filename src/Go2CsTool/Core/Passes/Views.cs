// Views of slices, strings and arrays. An index into a slice finds the array and the place in it anew each time; where a loop indexes
// a slice that it does not replace, this is found once, before the loop.
//
//     for i := range n { sum += a[i] }     becomes     aView := ⟨view⟩ a
//                                                      for i := range n { sum += aView[i] }
//
//     for i := range n { g.cells[i] = 0 }     becomes     cellsView := ⟨view or nil⟩ g.cells
//                                                         for i := range n { cellsView[i] = 0 }
//
// A slice is a variable, or a field of one or of what a pointer variable points to. Before the loop Go may not have followed the pointer
// yet: if it is nil, the view fails where it is indexed. A view is a reference struct of C#: loops that wait have none, and function
// literals in a loop index the variable itself. Declared constant strings have views as variables do. Removing the pass changes no meaning.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Finds the elements of slices, strings and arrays before loops.</summary>
public sealed class Views(ProgramFacts facts, Func<GoObject, bool> isBound) : CoreMapper
{
    // The views that there are where the node being mapped is.
    private readonly Dictionary<Place, View> _views = [];
    private readonly Dictionary<ConstObj, CoreVariable> _texts = [];

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
            case BuiltinCall { Builtin: BuiltinId.Len, Arguments: [FieldRef field] } len when ViewOf(field) is { IsKnown: true } view:
                return len with { Arguments = [new VariableRef(field.Pos, view.Variable)] };
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
            var (places, texts) = Indexed(loop);
            foreach (var (place, e) in places)
            {
                if (_views.ContainsKey(place) || !IsSteady(place, e, loop, isChanged)) continue;
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
        var mapped = base.Stmt(loop);
        foreach (var place in seen) _views.Remove(place);
        foreach (var text in seenTexts) _texts.Remove(text);
        return before.Count == 0 ? mapped : new StatementList(loop.Pos, [.. before, mapped with { End = default }]) { End = loop.End };
    }

    private Assignment Define(Place place, CoreExpr e, CoreStmt loop)
    {
        var pointer = place.IsPointee && !facts.Forms.IsReference(place.Root) && !_followed.Contains(place.Root) ? place.Root : null;
        var define = Define(place.Name, e, loop, pointer, out var view);
        _views[place] = new View(view, IsKnown: pointer == null);
        return define;
    }

    private static Assignment Define(string name, CoreExpr e, CoreStmt loop, CoreVariable? pointer, out CoreVariable view)
    {
        // What is indexed is the slice that a value of a named type is.
        var type = Representation.IsWrapper(e.Type) ? e.Type.Underlying : e.Type;
        view = new CoreVariable(name + "View", type, CoreVariableKind.Temporary, loop.Pos, null);
        return new Assignment(loop.Pos, AssignmentForm.Define, [new NewTarget(loop.Pos, view)], [new ViewOf(loop.Pos, type, e, pointer)]);
    }

    private View? ViewOf(CoreExpr e) => _views.Count > 0 && Place.Of(e) is { } place ? _views.GetValueOrDefault(place) : null;

    // The places from outside of the loop whose elements the innermost loops in it read or assign, and the constants.
    private static (List<(Place Place, CoreExpr Expr)> Places, List<Constant> Texts) Indexed(CoreStmt loop)
    {
        var found = new List<(Place Place, CoreExpr Expr)>();
        var texts = new List<Constant>();
        var declared = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        Visit(loop, isInnermost: false);
        found.RemoveAll(f => declared.Contains(f.Place.Root));
        return (found, texts);

        void Visit(CoreNode node, bool isInnermost)
        {
            if (node is Closure or AddressOf) return;
            if (node is For or Range) isInnermost = !CoreTree.Descendants(node).Skip(1).Any(n => n is For or Range);
            declared.UnionWith(Reach.Declared(node));
            if (isInnermost && node is ElementRef { Target: var e } && Place.Of(e) is { } place && !found.Exists(f => f.Place == place))
                found.Add((place, e));
            if (isInnermost && node is ElementRef { Target: Constant { Named: { } named } text } && !texts.Exists(t => t.Named == named))
                texts.Add(text);
            node.ForEachChild(child => Visit(child, isInnermost));
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

    /// <summary>A variable, or what a pointer variable points to, or a field of either.</summary>
    /// <param name="Root">The variable.</param>
    /// <param name="IsPointee">The variable is a pointer, which is followed.</param>
    /// <param name="Fields">The names of the fields on the way, each with a point before it.</param>
    private readonly record struct Place(CoreVariable Root, bool IsPointee, string Fields)
    {
        public string Name => Fields.Length > 0 ? Fields[(Fields.LastIndexOf('.') + 1)..] : Root.Name;

        public static Place? Of(CoreExpr e) => CoreTree.Unparen(e) switch
        {
            VariableRef { Variable: var v } => new Place(v, IsPointee: false, ""),
            Dereference { MethodOfPointer: null, Pointer: VariableRef { Variable: var p } } => new Place(p, IsPointee: true, ""),
            FieldRef f => Of(f.Target) is { } owner ? owner with { Fields = $"{owner.Fields}.{f.Field.Name}" } : null,
            _ => null,
        };
    }
}
