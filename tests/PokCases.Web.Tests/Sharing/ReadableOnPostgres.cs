using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class ReadableOnPostgres(TestHost<OnPostgres> host) : ReadableTests<OnPostgres>(host);
