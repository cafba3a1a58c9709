using Microsoft.AspNetCore.Components;

namespace PokCases.Web.Shell;

/// <summary>What every form field has: a label above, a hint, an error, and the ids that tie them together.</summary>
public abstract class FieldBase : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>How to fill it in; stays in view while typing.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and how to put it right.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Fields are required unless they say they are not: forms here ask for little.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>When a name occurs more than once on a page.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Further attributes of the control itself: <c>autocomplete</c>, <c>maxlength</c>, <c>inputmode</c>, <c>data-…</c>.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected string ControlId => Id ?? Name;

    protected string HintId => $"{ControlId}-uitleg";

    protected string ErrorId => $"{ControlId}-fout";

    protected bool Invalid => Error is not null;

    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    protected string Css(string component) => Invalid ? $"{component} {component}--invalid" : component;
}
