using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class ErasureOnPostgres(TestHost<OnPostgres> host) : ErasureTests<OnPostgres>(host);
