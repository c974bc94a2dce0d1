// Function types: receivers, type parameters, parameters and results.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckSignature(SignatureType signature, Field? receiver, FuncType type)
    {
        OpenScope(type, "function");
        _env.Scope.IsFunction = true;
        signature.Scope = _env.Scope;
        VarObj? receiverVariable = null;
        if (receiver is not null)
            (receiverVariable, signature.RecvTypeParams) = CheckReceiver(receiver);
        if (type.TypeParams is not null)
            CollectTypeParams(type.TypeParams, list => signature.TypeParams = list);
        var (parameterNames, parameters, variadic) = CheckParameters(VarKind.Parameter, type.Params);
        var (resultNames, results, _) = CheckParameters(VarKind.Result, type.Results);
        var scopePos = type.EndPos;
        if (receiverVariable is { Name: not "" })
            Declare(_env.Scope, receiver!.Names[0], receiverVariable, scopePos);
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameterNames[i] is { } name)
                Declare(_env.Scope, name, parameters[i], scopePos);
        }
        for (var i = 0; i < results.Count; i++)
        {
            if (resultNames[i] is { } name)
                Declare(_env.Scope, name, results[i], scopePos);
        }
        signature.Recv = receiverVariable;
        signature.Params = TupleType.Of(parameters);
        signature.Results = TupleType.Of(results);
        signature.Variadic = variadic;
        CloseScope();
    }

    private (List<Ident?> Names, List<VarObj> Variables, bool Variadic) CheckParameters(VarKind kind, FieldList? list)
    {
        var names = new List<Ident?>();
        var variables = new List<VarObj>();
        var variadic = false;
        for (var i = 0; i < (list?.List.Count ?? 0); i++)
        {
            var field = list!.List[i];
            var typeExpr = field.Type;
            if (typeExpr is Ellipsis { Elt: { } element } dots)
            {
                if (kind == VarKind.Parameter && i == list.List.Count - 1 && field.Names.Count <= 1)
                    variadic = true;
                else
                    Error(dots, "can only use ... with final parameter in list");
                typeExpr = element;
            }
            var type = CheckVariableType(typeExpr);
            if (variadic)
            {
                type = new SliceType(type);
                _info.Types[field.Type] = new TypeAndValue(OperandMode.Type, type, null);
            }
            foreach (var name in field.Names)
            {
                names.Add(name);
                variables.Add(new VarObj(kind, name.Pos, _package, name.Name, type));
            }
            if (!field.IsAnonymous)
                continue;
            var unnamed = new VarObj(kind, field.Pos, _package, "", type);
            _info.Implicits[field] = unnamed;
            names.Add(null);
            variables.Add(unnamed);
        }
        return (names, variables, variadic);
    }

    private (VarObj, IReadOnlyList<TypeParamType>) CheckReceiver(Field field)
    {
        var (isPointer, baseExpr, typeParamNames) = UnpackReceiver(field.Type, true);
        GoType type = BasicType.Invalid;
        IReadOnlyList<TypeParamType> typeParams = [];
        if (typeParamNames.Count == 0)
        {
            type = CheckVariableType(field.Type);
            // An alias of an instantiated type is no place for methods.
            var alias = Unpointer(type) as AliasType;
            while (alias is not null)
            {
                var right = Unpointer(alias.RightSide ?? BasicType.Invalid);
                if (right is IGenericType { TypeArgs.Count: > 0 } or IGenericType { TypeParams.Count: > 0 })
                {
                    Error(baseExpr, $"cannot define new methods on instantiated type {Str(right)}");
                    type = BasicType.Invalid;
                    break;
                }
                alias = right as AliasType;
            }
        }
        else
        {
            (type, typeParams) = CheckGenericReceiver(field, isPointer, baseExpr, typeParamNames);
        }
        VarObj variable;
        if (field.Names.Count > 0)
        {
            variable = new VarObj(VarKind.Receiver, field.Names[0].Pos, _package, field.Names[0].Name, type);
        }
        else
        {
            variable = new VarObj(VarKind.Receiver, field.Pos, _package, "", type);
            _info.Implicits[field] = variable;
        }
        Later(() => VerifyReceiver(baseExpr, variable));
        return (variable, typeParams);
    }

    private (GoType, IReadOnlyList<TypeParamType>) CheckGenericReceiver(Field field, bool isPointer, Expr baseExpr, List<Ident> names)
    {
        var generic = CheckGenericType(baseExpr, out var cause);
        NamedType? named = null;
        switch (generic)
        {
            case NamedType n:
                named = n;
                break;
            case AliasType alias when TypePredicates.IsValid(alias):
                Error(baseExpr, $"cannot define new methods on generic alias type {Str(alias)}");
                break;
            default:
                if (cause != "")
                    Error(baseExpr, cause);
                break;
        }
        var typeParams = new List<TypeParamType>();
        foreach (var name in names)
        {
            var parameter = DeclareTypeParam(name, typeParams.Count);
            typeParams.Add(parameter);
            _info.Uses[name] = parameter.Obj;
            _info.Types[name] = new TypeAndValue(OperandMode.Type, parameter, null);
        }
        if (named is null)
            return (BasicType.Invalid, typeParams);
        if (typeParams.Count == named.TypeParams.Count)
        {
            for (var i = 0; i < typeParams.Count; i++)
                _canonicalParams[typeParams[i].Obj] = named.TypeParams[i].Obj;
            var rename = Substitution.Of(named.TypeParams, typeParams);
            for (var i = 0; i < typeParams.Count; i++)
                typeParams[i].Constraint = rename.Apply(named.TypeParams[i].Constraint);
        }
        else
        {
            Error(baseExpr,
                $"receiver declares {Count(typeParams.Count, "type parameter")}, but receiver base type declares {named.TypeParams.Count}");
        }
        RequireVersion(baseExpr, 18, "type instantiation");
        GoType type = named.Instantiate([.. typeParams], field.Type.GcPos);
        if (InstantiatedName(baseExpr) is { } ident)
            _info.Instances[ident] = new Instance([.. typeParams], type);
        var withoutPointer = Ast.Unparen(field.Type) is StarExpr star ? Ast.Unparen(star.X) : Ast.Unparen(field.Type);
        _info.Types[withoutPointer] = new TypeAndValue(OperandMode.Type, type, null);
        if (isPointer)
            type = new PointerType(type);
        _info.Types[field.Type] = new TypeAndValue(OperandMode.Type, type, null);
        return (type, typeParams);
    }

    private static GoType Unpointer(GoType type)
    {
        while (type is PointerType pointer)
            type = pointer.Elem;
        return type;
    }

    private void VerifyReceiver(Place at, VarObj receiver)
    {
        var type = TypePredicates.Deref(receiver.Type).Type;
        switch (AliasType.Unalias(type))
        {
            case var invalid when !TypePredicates.IsValid(invalid):
                break;
            case NamedType named:
                if (!ReferenceEquals(named.Obj.Package, _package))
                {
                    Error(at, $"cannot define new methods on non-local type {Str(type)}");
                    break;
                }
                var cause = named.Underlying switch
                {
                    BasicType { Kind: BasicKind.UnsafePointer } => "unsafe.Pointer",
                    PointerType or InterfaceType => "pointer or interface type",
                    _ => "",
                };
                if (cause != "")
                    Error(at, $"invalid receiver type {Str(type)} ({cause})");
                break;
            case BasicType:
                Error(at, $"cannot define new methods on non-local type {Str(type)}");
                break;
            default:
                Error(at, $"invalid receiver type {Str(receiver.Type)}");
                break;
        }
    }

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
