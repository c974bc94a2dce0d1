// The variables in scope where the next line goes.
namespace Go2Cs.RandomPrograms;

public sealed partial class Generator
{
    private readonly List<List<Variable>> _scopes = [];
    private IReadOnlyList<Field> _results = [];
    private readonly Stack<IReadOnlyList<Field>> _outerResults = new();
    private readonly Stack<int> _functionScopes = new();
    private int _loopDepth;
    private int _closureDepth;
    private int _nesting;
    private readonly List<string> _labels = [];

    private void EnterFunction(IReadOnlyList<Field> resultList)
    {
        _outerResults.Push(_results);
        _results = resultList;
        _functionScopes.Push(_scopes.Count);
        _scopes.Add([]);
    }

    private void LeaveFunction()
    {
        _scopes.RemoveRange(_functionScopes.Peek(), _scopes.Count - _functionScopes.Pop());
        _results = _outerResults.Pop();
    }

    private void EnterBlock()
    {
        _scopes.Add([]);
        _nesting++;
    }

    /// <summary>Ends a block: prints what it declared, so that nothing is unused and what it holds is seen.</summary>
    private void LeaveBlock(bool pop = false)
    {
        var shown = new List<string>();
        foreach (var v in _scopes[^1].Where(v => v.Type.IsPrintable && (!v.Used || Chance(30))))
        {
            shown.Add(v.Name);
            v.Used = true;
        }
        if (shown.Count > 0)
        {
            _code.Line($"fmt.Println(\"{_counter}\", {string.Join(", ", shown)})");
        }
        var unused = _scopes[^1].Where(static v => !v.Used).ToList();
        foreach (var v in unused)
        {
            _code.Line($"_ = {v.Name}");
            v.Used = true;
        }
        if (pop)
        {
            _scopes.RemoveAt(_scopes.Count - 1);
            _nesting--;
        }
    }

    private Variable Declare(string prefix, GoType type, bool assignable = true) => Declare(new Field(Fresh(prefix), type), assignable);

    private Variable Declare(Field field, bool assignable = true)
    {
        var variable = new Variable(field.Name, field.Type) { Assignable = assignable };
        _scopes[^1].Add(variable);
        return variable;
    }

    /// <summary>Variables that a line may name; those of a hidden name are left out.</summary>
    private List<Variable> Visible(Func<Variable, bool> predicate)
    {
        var seen = new HashSet<string>();
        var list = new List<Variable>();
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            for (var j = _scopes[i].Count - 1; j >= 0; j--)
            {
                if (seen.Add(_scopes[i][j].Name) && predicate(_scopes[i][j]))
                {
                    list.Add(_scopes[i][j]);
                }
            }
        }
        return list;
    }

    private Variable? FindVariable(Func<Variable, bool> predicate)
    {
        var list = Visible(predicate);
        return list.Count == 0 ? null : Pick(list);
    }

    private Variable? FindVariable(GoType type) => FindVariable(v => v.Type == type);

    private string Use(Variable variable)
    {
        variable.Used = true;
        if (_closureDepth > 0)
        {
            variable.Shared = true;
        }
        return variable.Name;
    }

    /// <summary>A type for a variable, a parameter or a result: one that fmt can show.</summary>
    private GoType ValueType() => _random.Below(12) switch
    {
        0 or 1 when Has(Features.Slices) => new SliceType(ElementType()),
        2 when Has(Features.Arrays) => new ArrayType(Between(2, 4), ElementType()),
        3 when Has(Features.Maps) => new MapType(Pick([Int, String, (GoType)_namedInts[0]]), ElementType()),
        4 or 5 when _structs.Count > 0 => Pick(_structs),
        _ => Pick(_scalars),
    };

    private GoType ElementType() => _random.Below(6) switch
    {
        0 when _structs.Count > 0 => Pick(_structs),
        1 when Has(Features.Arrays) => new ArrayType(2, Pick(_scalars)),
        2 when Has(Features.Slices) => new SliceType(Pick(_scalars)),
        _ => Pick(_scalars),
    };

    /// <summary>A type for a local variable: pointers, functions and interfaces too.</summary>
    private GoType LocalType() => _random.Below(12) switch
    {
        0 or 1 when Has(Features.Pointers) && _structs.Count > 0 => new PointerType(Pick(_structs)),
        2 when Has(Features.Pointers) => new PointerType(Pick(_scalars)),
        3 when Has(Features.Closures) => new FuncType(Pick(_scalars), Pick(_scalars)),
        4 or 5 when _interfaces.Count > 0 => Pick(_interfaces),
        6 when Has(Features.Interfaces) => Any,
        _ => ValueType(),
    };
}
