using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>A page of what belongs to law, with the status of what went wrong.</summary>
internal static class LawPage
{
    public static RazorComponentResult Of<T>(object parameters, LawTrouble? trouble)
        where T : IComponent =>
        new RazorComponentResult<T>(parameters) { StatusCode = trouble?.Status ?? StatusCodes.Status200OK };
}
