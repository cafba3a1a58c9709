namespace PokCases.Web.Persistence;

/// <summary>Looks before an operator's verb begins.</summary>
internal static class DatabaseCheck
{
    /// <summary>Whether there is a database of this version to work on.</summary>
    public static async Task<bool> IsThere(IStorage storage, CancellationToken cancellation)
    {
        try
        {
            return await storage.IsReady(cancellation);
        }
        catch (Exception e) when (e is System.Data.Common.DbException || StoreTrouble.Of(e) is not null)
        {
            return false;
        }
    }
}
