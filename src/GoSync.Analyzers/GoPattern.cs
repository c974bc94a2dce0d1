// Add(1), Go.Run and Done as three steps of one thought:
//
//     wg.Add(1);                          wg.Go(async () =>
//     Go.Run(async () =>                  {
//     {                                       await Work();
//         try                             });
//         {
//             await Work();
//         }
//         finally
//         {
//             wg.Done();
//         }
//     });
//
// Done may also be the last statement, if nothing before it leaves the function.
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

/// <summary>The parts of a match.</summary>
internal sealed class GoPattern
{
    private GoPattern(ExpressionStatementSyntax add, ExpressionStatementSyntax run, ExpressionSyntax receiver, StatementSyntax done)
    {
        Add = add;
        Run = run;
        Receiver = receiver;
        Done = done;
    }

    /// <summary>The statement <c>wg.Add(1);</c>.</summary>
    public ExpressionStatementSyntax Add { get; }

    /// <summary>The statement <c>Go.Run(…);</c>.</summary>
    public ExpressionStatementSyntax Run { get; }

    /// <summary>The WaitGroup.</summary>
    public ExpressionSyntax Receiver { get; }

    /// <summary>The try statement whose finally is Done, or the statement <c>wg.Done();</c>.</summary>
    public StatementSyntax Done { get; }

    /// <summary>The match at a call of Go.Run, or null if WaitGroup.Go would not be certain to do the same.</summary>
    public static GoPattern? Match(IOperation operation)
    {
        if (operation is not IInvocationOperation { Arguments.Length: 1 } start || !KnownTypes.IsGoRun(start.TargetMethod)) return null;
        if (start.Syntax.Parent is not ExpressionStatementSyntax run || Previous(run) is not ExpressionStatementSyntax add) return null;
        if (start.SemanticModel?.GetOperation(add.Expression) is not IInvocationOperation addCall) return null;
        if (!KnownTypes.IsWaitGroupCall(addCall, "Add") || addCall.Arguments[0].Value.ConstantValue.Value is not 1L) return null;
        if (ReceiverOf(add) is not { } receiver || !IsStable(receiver)) return null;

        if (
            KnownTypes.Unwrap(
            start.Arguments[0].Value) is not IAnonymousFunctionOperation { Syntax: AnonymousFunctionExpressionSyntax { Block: { } body } })
        {
            return null;
        }

        if (DoneIn(body, receiver) is not { } done || HasOtherUse(body, receiver)) return null;

        // Inside the function the name must mean the same variable.
        var outer = start.SemanticModel.GetSymbolInfo(Root(receiver)).Symbol;
        var inner = body.DescendantNodes().OfType<SimpleNameSyntax>().Where(n => n.Identifier.Text == Root(receiver).ToString());
        foreach (var name in inner)
        {
            var symbol = start.SemanticModel.GetSymbolInfo(name).Symbol;
            if (symbol is null || SymbolEqualityComparer.Default.Equals(symbol, outer)) continue;
            if (name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name) return null;
        }

        return new GoPattern(add, run, receiver, done);
    }

    private static StatementSyntax? Previous(StatementSyntax statement)
    {
        var list = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        var index = list.IndexOf(statement);
        return index > 0 ? list[index - 1] : null;
    }

    private static StatementSyntax? DoneIn(BlockSyntax body, ExpressionSyntax receiver)
    {
        if (body.Statements.Count == 0) return null;
        if (body.Statements.Count == 1)
        {
            return body.Statements[0] is TryStatementSyntax { Catches.Count: 0, Finally.Block.Statements: { Count: 1 } last } attempt
                && IsDone(last[0], receiver)
                ? attempt
                : null;
        }

        var end = body.Statements[body.Statements.Count - 1];
        return IsDone(end, receiver) && !LeavesEarly(body) ? end : null;
    }

    private static bool LeavesEarly(BlockSyntax body) =>
        body.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(n =>
                n is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax or UsingStatementSyntax);

    private static bool IsDone(StatementSyntax statement, ExpressionSyntax receiver) =>
        statement is ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax
            {
                ArgumentList.Arguments.Count: 0,
                Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Done" }
            }
        } call
        && SyntaxFactory.AreEquivalent(ReceiverOf(call), receiver);

    // Another Done, Add or Wait in the function: then it is not one goroutine, one Done.
    private static bool HasOtherUse(BlockSyntax body, ExpressionSyntax receiver) =>
        body.DescendantNodes().OfType<ExpressionSyntax>().Count(e => SyntaxFactory.AreEquivalent(e, receiver)) != 1;

    private static ExpressionSyntax? ReceiverOf(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression : null;

    // Names and members only: evaluated again, it is the same variable.
    private static bool IsStable(ExpressionSyntax receiver) => receiver switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsStable(access.Expression),
        _ => false,
    };

    private static ExpressionSyntax Root(ExpressionSyntax receiver)
    {
        while (receiver is MemberAccessExpressionSyntax access)
            receiver = access.Expression is ThisExpressionSyntax ? access.Name : access.Expression;
        return receiver;
    }
}
