import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is fetched when it is first shown; until then, and where it does not come, there is nothing. */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => preact.VNode | null {
  return function Late(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      load().then(
        (component) => setLoaded(() => component),
        // Lede was updated while this page was open.
        () => {},
      );
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
