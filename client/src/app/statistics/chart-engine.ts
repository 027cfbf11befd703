// What charts are drawn with, and nothing else of it: loaded when the first chart comes into sight.
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([AriaComponent, BarChart, GridComponent, LineChart, SVGRenderer, TooltipComponent]);

export { init };
