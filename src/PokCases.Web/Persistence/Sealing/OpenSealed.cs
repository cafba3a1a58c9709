using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>Hands every row that EF Core loads to the seal of its context. One for the whole process: EF Core makes its own services anew for every other one.</summary>
internal sealed class OpenSealed : IMaterializationInterceptor
{
    public static readonly OpenSealed Instance = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (materializationData.Context is PokCasesDb { Seal: { } seal })
        {
            seal.Open(materializationData, entity);
        }

        return entity;
    }
}
